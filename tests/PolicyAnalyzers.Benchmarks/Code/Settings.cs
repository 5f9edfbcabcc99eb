using System.IO;
using System.Linq;
using PolicyAnalyzers.Benchmarks.Compile;

namespace PolicyAnalyzers.Benchmarks.Code;

/// <summary>What the package's build files and an organisation's policy hand to the rules.</summary>
internal static class Settings
{
    private const string Policy = """
        {
          "version": 1,
          "extends": "business",
          "endpoints": [
            { "id": "house-model", "match": { "hosts": ["models.example.com"] }, "contract": "individual", "maxClass": "class2", "allowedCategories": [],
              "riskAnalysis": { "reference": "RA-1", "date": "2026-05-01" },
              "approval": { "authority": "CISO", "reference": "A-1", "approvedOn": "2026-05-20", "expires": "2027-03-31" } }
          ]
        }
        """;

    public static void AddTo(Project project, string folder = "/generated", string? policy = Policy)
    {
        if (policy is not null)
        {
            project.AdditionalFiles.Add((folder + "/aipolicy.json", policy));
        }

        var package = Path.Combine(Repository.Root, "src", "PolicyAnalyzers.Package");
        foreach (var known in Directory.EnumerateFiles(Path.Combine(package, "policies")).Order(System.StringComparer.Ordinal))
        {
            project.AdditionalFiles.Add((known, File.ReadAllText(known)));
        }

        project.Configs.Add(("/profile.globalconfig", File.ReadAllText(Path.Combine(package, "profiles", "business.globalconfig"))));
        project.Configs.Add(("/.globalconfig", string.Join('\n',
            "is_global = true",
            "build_property.AIPolicyProfile = business",
            "build_property.AIPolicyDate = 2026-11-01",
            "build_property.AIPolicyFile = " + (policy is null ? "" : folder + "/aipolicy.json"),
            "build_property.AIPolicySearchedFrom = " + (policy is null ? folder : ""),
            "build_property.MSBuildProjectDirectory = " + folder,
            "build_property.OutputType = Library")));
    }
}
