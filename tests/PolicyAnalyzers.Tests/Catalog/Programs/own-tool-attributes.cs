// uses: ai/openai-dotnet
// message: AIP1002 where
// What the community client offers to a model: marked methods, functions, and methods by their names.
using OpenAI;

public sealed class Case
{
    [Confidentiality("class2")]
    public string Address { get; set; } = "";
    public int Age { get; set; }
}

public static class Marked
{
    private static readonly Case One = new();

    [Function("The address of a person.")]
    public static string Address() => One.Address; // AIP1002

    [Function("The age of a person.")]
    public static int Age() => One.Age;

    public static string NoTool() => One.Address;
}

public sealed class ByName(Case one)
{
    public List<Tool> Tools() =>
    [
        Tool.FromFunc("where", () => one.Address), // AIP1002
        Tool.FromFunc("when", (string key) => DateTime.Now.ToString()),
        Tool.GetOrCreateTool(this, nameof(Named)),
        Tool.GetOrCreateTool(typeof(Statics), nameof(Statics.Named)),
    ];

    public string Named() => one.Address; // AIP1002

    public string NotNamed() => one.Address;
}

public static class Statics
{
    private static readonly Case One = new();

    public static string Named() => "at " + One.Address; // AIP1002

    public static string Other() => One.Address;
}
