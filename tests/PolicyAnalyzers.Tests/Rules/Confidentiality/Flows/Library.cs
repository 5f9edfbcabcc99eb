[assembly: Confidentiality("class1")]

namespace Contoso.Records;

public class Patient
{
    [Confidentiality("class3")] public string Diagnosis { get; set; } = "";
    [Confidentiality("class2")] public string Name;
    public string Ward { get; set; } = "";
    public int Age { get; set; }

    public Patient() => Name = "";
}

[Confidentiality("class2")]
public class Letter { public string Text { get; set; } = ""; [Confidentiality("class1")] public string Subject { get; set; } = ""; }

public record Visit([property: Confidentiality("class2")] string Reason, string Place);

public interface IRecords
{
    [return: Confidentiality("class2")] string Note(string id);
    string Place(string id);
    Letter Letter(string id);
    Task<Patient> PatientAsync(string id);
}

public static class Sender
{
    public static void Publish([Confidentiality("class1")] string text) => Console.Error.Flush();
    public static void Archive([Confidentiality("class2")] string text) => Console.Error.Flush();
    public static void Any(string text) => Console.Error.Flush();
}

public static class Redaction
{
    [Sanitizer("class1")] public static string Publishable(string text) => new('x', text.Length);
}

public class Form { [Confidentiality("class1")] public string Title { get; set; } = ""; }
