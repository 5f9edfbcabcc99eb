// message: AIP1002 street_of
using Microsoft.Extensions.AI;

public sealed class Person
{
    [Confidentiality("class2", "personal")]
    public string Street { get; set; } = "";

    public int Age { get; set; }
}

public sealed class Tools(Person person)
{
    private readonly Func<string> inField = () => "constant";

    public IList<AITool> Made()
    {
        Func<string> made = StreetLine;
        return [AIFunctionFactory.Create(made), AIFunctionFactory.Create(new Func<string>(StreetBlock)), AIFunctionFactory.Create(inField)];
    }

    public IList<AITool> All() =>
    [
        AIFunctionFactory.Create(StreetOf, "street_of", "The street."),
        AIFunctionFactory.Create(typeof(Tools).GetMethod(nameof(Everything))!, this),
        AIFunctionFactory.Create(AgeOf),
        AIFunctionFactory.Create(static () => "constant"),
        AIFunctionFactory.Create(() => person.Street), // AIP1002
        AIFunctionFactory.Create(async (int number) => { await Task.Yield(); return person.Street + number; }), // AIP1002
    ];

    private string StreetOf() => person.Street; // AIP1002

    public Person Everything() => person; // AIP1002

    private string StreetLine() => "- " + person.Street; // AIP1002

    private string StreetBlock() => "> " + person.Street; // AIP1002

    private int AgeOf() => person.Age;
}
