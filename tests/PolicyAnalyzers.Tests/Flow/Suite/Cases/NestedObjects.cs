namespace FlowSuite.NestedObjects;

internal sealed class Address
{
    public string Street { get; set; } = "";

    public string City { get; set; } = "Minato";
}

internal sealed class Person
{
    public string Name { get; set; } = "";

    public Address Home { get; set; } = new();

    public Address? Work { get; set; }
}

internal sealed class Household
{
    public Person Head { get; } = new();

    public Person Partner { get; set; } = new();
}

internal sealed class Node
{
    public Node(string text, Node? next = null)
    {
        Text = text;
        Next = next;
    }

    public string Text { get; set; }

    public Node? Next { get; set; }
}

internal sealed class History
{
    private Node? first;

    public void Add(string text) => first = new Node(text, first);

    public string Latest() => first?.Text ?? "";

    public string All()
    {
        var all = "";
        for (var node = first; node != null; node = node.Next)
        {
            all += node.Text + "\n";
        }

        return all;
    }
}

public static class NestedObjectCases
{
    public static void TwoLevels()
    {
        var person = new Person();
        person.Home.Street = LoadCase();
        Send(person.Home.Street); // $ class2 from:LoadCase
        Send(person.Home.City); // ok
        Send(person.Name); // ok
        Send(person.Work?.Street); // ok
    }

    public static void ThreeLevels()
    {
        var household = new Household();
        household.Head.Home.Street = LoadCaseNote();
        Send(household.Head.Home.Street); // $ class2 from:LoadCaseNote
        Send(household.Partner.Home.Street); // ok
        Send(household.Head.Name); // ok
    }

    public static void InnerReplaced()
    {
        var person = new Person();
        person.Home.Street = LoadCase();
        person.Home = new Address { Street = "1 Public Square" };
        Send(person.Home.Street); // ok
        person.Work = new Address { Street = LoadCaseTitle() };
        Send(person.Work.Street); // $ class2 from:LoadCaseTitle
    }

    public static void SharedInner()
    {
        var address = new Address();
        var a = new Person { Home = address };
        var b = new Person { Home = address };
        a.Home.Street = LoadCase();
        Send(b.Home.Street); // $ class2 from:LoadCase
        Send(b.Home.City); // ok
        Send(a.Name + b.Name); // ok
    }

    public static void MovedBetweenObjects()
    {
        var old = new Household();
        old.Partner.Name = LoadCase();
        var merged = new Household { Partner = old.Partner };
        Send(merged.Partner.Name); // $ class2 from:LoadCase
        Send(merged.Head.Name); // ok
    }

    public static void LinkedNodes()
    {
        var last = new Node("closing");
        var middle = new Node(LoadCase(), last);
        var first = new Node("greeting", middle);
        Send(first.Text); // ok
        Send(first.Next!.Text); // $ class2 from:LoadCase
        Send(first.Next!.Next!.Text); // ok
    }

    public static void LinkedList()
    {
        var history = new History();
        history.Add("opened");
        Send(history.All()); // ok
        history.Add(LoadCaseNote());
        Send(history.Latest()); // $ class2 from:LoadCaseNote
        Send(history.All()); // $ class2 from:LoadCaseNote
    }

    public static void WholeObject()
    {
        var person = new Person { Name = "Resident" };
        Send(person); // ok
        person.Home.Street = LoadCase();
        Send(person); // $ class2 from:LoadCase
        Send(person.Home); // $ class2 from:LoadCase
    }
}
