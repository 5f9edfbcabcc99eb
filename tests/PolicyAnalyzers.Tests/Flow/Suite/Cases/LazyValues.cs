using System.Threading;

namespace FlowSuite.LazyValues;

internal sealed class Profile
{
    private readonly Lazy<string> text;
    private readonly Lazy<string> title = new(() => "Profile");
    private string? note;

    public Profile(Func<string> load) => text = new Lazy<string>(load);

    public string Text => text.Value;

    public string Title => title.Value;

    public string Note => note ??= LoadCaseNote();

    public bool IsLoaded => text.IsValueCreated;
}

public static class LazyValueCases
{
    private static readonly Lazy<string> Shared = new(LoadCaseTitle);

    private static readonly Lazy<List<string>> Offices = new(() => new List<string> { "Chuo", "Minato" });

    public static void Factory()
    {
        var lazy = new Lazy<string>(() => LoadCase());
        var plain = new Lazy<string>(() => "x");
        Send(lazy.Value); // $ class2 from:LoadCase
        Send(plain.Value); // ok
        Send(lazy.IsValueCreated.ToString()); // ok
    }

    public static void FromValue()
    {
        var lazy = new Lazy<string>(LoadCase());
        Send(lazy.Value); // $ class2 from:LoadCase
        Send(new Lazy<string>("x").Value); // ok
    }

    public static void MethodGroup()
    {
        var lazy = new Lazy<string>(LoadSecret, LazyThreadSafetyMode.None);
        var plain = new Lazy<string>(LoadPublic, isThreadSafe: true);
        Send(lazy.Value.Length.ToString()); // ok
        Send(lazy.Value); // $ class3 from:LoadSecret
        Send(plain.Value); // ok
    }

    public static void InObject()
    {
        var profile = new Profile(() => LoadCase());
        Send(profile.Text); // $ class2 from:LoadCase
        Send(profile.Title); // ok
        Send(profile.IsLoaded ? "loaded" : "waiting"); // ok
        Send(profile.Note); // $ class2 from:LoadCaseNote
        Send(new Profile(() => "x").Text); // ok
    }

    public static void Static()
    {
        Send(Shared.Value); // $ class2 from:LoadCaseTitle
        Send(Offices.Value[0]); // ok
    }

    public static void CapturedByFactory()
    {
        var text = LoadCase();
        var lazy = new Lazy<string>(() => text.ToUpperInvariant());
        var size = new Lazy<int>(() => text.Length);
        Send(lazy.Value); // $ class2 from:LoadCase
        Send(size.Value.ToString()); // ok
    }

    public static void LazyObject()
    {
        var lazy = new Lazy<Profile>(() => new Profile(LoadCaseNote));
        Send(lazy.Value.Title); // ok
        Send(lazy.Value.Text); // $ class2 from:LoadCaseNote
    }

    public static async Task LazyTask()
    {
        var lazy = new Lazy<Task<string>>(() => LoadCaseAsync());
        Send(await lazy.Value); // $ class2 from:LoadCaseAsync
        var plain = new Lazy<Task<string>>(() => LoadPublicAsync());
        Send(await plain.Value); // ok
    }

    public static void Initializer()
    {
        string? text = null;
        string? other = null;
        Send(LazyInitializer.EnsureInitialized(ref text, () => LoadCase())); // $ class2 from:LoadCase
        Send(LazyInitializer.EnsureInitialized(ref other, () => "x")); // ok
    }
}
