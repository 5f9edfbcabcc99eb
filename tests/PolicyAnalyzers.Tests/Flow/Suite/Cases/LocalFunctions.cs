namespace FlowSuite.LocalFunctions;

public static class LocalFunctionCases
{
    public static void Returns()
    {
        Send(Load()); // $ class2 from:LoadCase
        Send(Title()); // ok

        static string Load() => LoadCase();
        static string Title() => "Notice";
    }

    public static void Transforms()
    {
        Send(Quote(LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(Quote("x")); // ok
        Send(SizeOf(LoadCaseNote())); // ok

        string Quote(string text) => "'" + text + "'";
        string SizeOf(string text) => text.Length + " letters";
    }

    public static void NeverCalled()
    {
        var text = "x";
        Send(text); // ok

        void Overwrite() => text = LoadCase();
        void Leak() => Send(LoadCase()); // ok -- nobody calls it
    }

    public static void NeverCalledBesideCalled()
    {
        var text = "x";
        Used();
        Send(text); // $ class2 from:LoadCaseTitle

        void Used() => text = LoadCaseTitle();
        void Unused() => text = LoadSecret();
    }

    public static void WritesCaptured()
    {
        var text = "x";
        var other = "y";
        Fill();
        Send(text); // $ class2 from:LoadCase
        Send(other); // ok
        Clear();
        Send(text); // ok

        void Fill() => text = LoadCase();
        void Clear() => text = "";
    }

    public static void SendsParameter()
    {
        Publish("x"); // ok
        Publish(LoadCase()); // $ class2 from:LoadCase
        PublishSize(LoadCase()); // ok

        void Publish(string text) => Send(text);
        void PublishSize(string text) => Send(text.Length.ToString());
    }

    public static void SendsCaptured()
    {
        var text = LoadCase();
        var other = "x";
        void Publish() => Send(text); Publish(); // $ class2 from:LoadCase
        void PublishOther() => Send(other); PublishOther(); // ok
    }

    public static void Recursive()
    {
        Send(Repeat(LoadCase(), 3)); // $ class2 from:LoadCase
        Send(Repeat("x", 3)); // ok

        string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);
    }

    public static void Nested()
    {
        Send(Outer("x")); // ok
        Send(Outer(LoadCaseNote())); // $ class2 from:LoadCaseNote

        string Outer(string text)
        {
            return Inner() + Inner();

            string Inner() => text.Trim();
        }
    }

    public static void AsDelegate()
    {
        var lines = LoadCaseLines();
        Send(lines.Select(Mask).First()); // ok
        Send(lines.Select(Mark).First()); // $ class2 from:LoadCaseLines

        static string Mask(string line) => new string('*', line.Length);
        static string Mark(string line) => "- " + line;
    }

    public static void Iterator()
    {
        foreach (var line in Numbered())
        {
            Send(line); // $ class2 from:LoadCaseLines
        }

        foreach (var line in Numbers())
        {
            Send(line); // ok
        }

        IEnumerable<string> Numbered()
        {
            var n = 0;
            foreach (var line in LoadCaseLines())
            {
                yield return ++n + " " + line;
            }
        }

        IEnumerable<string> Numbers()
        {
            var n = 0;
            foreach (var line in LoadCaseLines())
            {
                yield return (++n).ToString();
            }
        }
    }

    public static void OutParameter()
    {
        Split(LoadCase(), out var head, out var size);
        Send(head); // $ class2 from:LoadCase
        Send(size); // ok

        void Split(string text, out string first, out string length)
        {
            first = text.Substring(0, 1);
            length = text.Length.ToString();
        }
    }
}
