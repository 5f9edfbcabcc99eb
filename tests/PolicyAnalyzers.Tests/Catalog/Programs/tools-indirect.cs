// uses: ai/microsoft-extensions-ai
// Functions on their way to the factory: through helpers, lists, members, reflection.
using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.AI;

public sealed class Customer { [Confidentiality("class2")] public string Address { get; set; } = ""; public int Age { get; set; } }
public interface IStore { [return: Confidentiality("class1")] Customer Find(int id); }

public sealed class A(IStore store)
{
    private string ByHelper() => store.Find(1).Address; // AIP1002
    private string ByList1() => store.Find(2).Address; // AIP1002
    private string ByList2() => "x" + store.Find(3).Address; // AIP1002
    private string ByField() => store.Find(4).Address; // AIP1002
    private string ByLocal() => store.Find(5).Address; // AIP1002
    private string ByDelegateMethod() => store.Find(6).Address; // AIP1002
    public string ByReflection() => store.Find(7).Address; // AIP1002
    public string ByType() => store.Find(8).Address; // AIP1002
    private string ByConditional() => store.Find(9).Address; // AIP1002
    private string BySelect() => store.Find(10).Address; // AIP1002
    private string ByProp() => store.Find(11).Address; // AIP1002
    private static string Harmless() => "ok";
    private string NotATool() => store.Find(12).Address;

    private readonly List<AITool> tools = [];
    private Delegate? field;
    private Func<string> Prop => ByProp;

    private void Register(Delegate function) => tools.Add(AIFunctionFactory.Create(function));

    public void Build(bool extra)
    {
        Register(ByHelper);
        Register(Harmless);
        foreach (var function in new Delegate[] { ByList1, ByList2, Harmless })
        {
            tools.Add(AIFunctionFactory.Create(function));
        }

        field = ByField;
        tools.Add(AIFunctionFactory.Create(field));
        Func<string> later;
        later = ByLocal;
        tools.Add(AIFunctionFactory.Create(later));
        Func<string> m = ByDelegateMethod;
        tools.Add(AIFunctionFactory.Create(m.Method, this));
        tools.Add(AIFunctionFactory.Create(GetType().GetMethod(nameof(ByReflection))!, this));
        var method = typeof(A).GetMethod("ByType", BindingFlags.Public | BindingFlags.Instance)!;
        tools.Add(AIFunctionFactory.Create(method, this, new AIFunctionFactoryOptions { Name = "by_type" }));
        tools.Add(AIFunctionFactory.Create(extra ? ByConditional : Harmless));
        tools.AddRange(new Func<string>[] { BySelect, Harmless }.Select(f => AIFunctionFactory.Create(f)));
        tools.Add(AIFunctionFactory.Create(Prop));
    }
}
