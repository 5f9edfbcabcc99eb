namespace FlowSuite.NestedClasses;

internal sealed class Office
{
    private readonly string address;
    private string visitor = "";

    public Office(string address) => this.address = address;

    public string Address => address;

    public string Visitor => visitor;

    public Desk OpenDesk(string name) => new(this, name);

    internal sealed class Desk
    {
        private readonly Office office;
        private readonly string name;

        public Desk(Office office, string name)
        {
            this.office = office;
            this.name = name;
        }

        public string Name => name;

        public string Where() => office.address;

        public void Receive(string visitor) => office.visitor = visitor;

        internal sealed class Slip
        {
            public string Text { get; set; } = "";

            public static Slip For(Desk desk) => new() { Text = desk.name + " at " + desk.office.address };

            public static Slip Blank(Desk desk) => new() { Text = "blank" };
        }
    }
}

internal sealed class LetterBuilder
{
    private readonly Letter letter = new();

    public static LetterBuilder Start() => new();

    public LetterBuilder To(string name)
    {
        letter.To = name;
        return this;
    }

    public LetterBuilder Saying(string text)
    {
        letter.Text = text;
        return this;
    }

    public Letter Build() => letter;

    internal sealed class Letter
    {
        public string To { get; internal set; } = "";

        public string Text { get; internal set; } = "";
    }
}

internal abstract class Outcome
{
    private Outcome()
    {
    }

    public abstract string Show();

    internal sealed class Granted : Outcome
    {
        private readonly string what;

        public Granted(string what) => this.what = what;

        public override string Show() => "granted: " + what;
    }

    internal sealed class Refused : Outcome
    {
        public Refused(string why) => Why = why;

        public string Why { get; }

        public override string Show() => "refused";
    }
}

public static class NestedClassCases
{
    public static void InnerReadsOuter()
    {
        var desk = new Office(LoadCase()).OpenDesk("desk 3");
        Send(desk.Where()); // $ class2 from:LoadCase
        Send(desk.Name); // ok
        var plain = new Office("1 Main Street").OpenDesk(LoadCaseTitle());
        Send(plain.Where()); // ok
        Send(plain.Name); // $ class2 from:LoadCaseTitle
    }

    public static void InnerWritesOuter()
    {
        var office = new Office("1 Main Street");
        var desk = office.OpenDesk("desk 3");
        Send(office.Visitor); // ok
        desk.Receive(LoadCaseNote());
        Send(office.Visitor); // $ class2 from:LoadCaseNote
        Send(office.Address); // ok
    }

    public static void TwoDeep()
    {
        var desk = new Office(LoadSecret()).OpenDesk("desk 3");
        Send(Office.Desk.Slip.For(desk).Text); // $ class3 from:LoadSecret
        Send(Office.Desk.Slip.Blank(desk).Text); // ok
    }

    public static void Builder()
    {
        var letter = LetterBuilder.Start().To("resident").Saying(LoadCase()).Build();
        Send(letter.To); // ok
        Send(letter.Text); // $ class2 from:LoadCase
        var other = LetterBuilder.Start().Saying(LoadCase()).Saying("x").Build();
        Send(other.Text); // ok
    }

    public static void ClosedHierarchy()
    {
        Outcome granted = new Outcome.Granted(LoadCase());
        Outcome refused = new Outcome.Refused(LoadCaseNote());
        Send(granted.Show()); // $ class2 from:LoadCase
        Send(refused.Show()); // ok
        if (refused is Outcome.Refused { Why: var why })
        {
            Send(why); // $ class2 from:LoadCaseNote
        }

        Outcome plain = new Outcome.Granted("a permit");
        Send(plain.Show()); // ok
    }

    public static void PrivateNested()
    {
        var state = new State { Text = LoadCase() };
        State.Shared = LoadCaseTitle();
        Send(state.Text); // $ class2 from:LoadCase
        Send(state.Other); // ok
        Send(State.Shared); // $ class2 from:LoadCaseTitle
        Send(State.Unused); // ok
    }

    private sealed class State
    {
        public static string Shared { get; set; } = "";

        public static string Unused { get; set; } = "unused";

        public string Text { get; init; } = "";

        public string Other { get; init; } = "other";
    }
}
