// Classifications of Microsoft.Extensions.Compliance: by base chain, and by the value of the taxonomy that an attribute hands on.
// policy: Mapped.json
namespace Microsoft.Extensions.Compliance.Classification
{
    public readonly record struct DataClassification(string TaxonomyName, string Value);

    [AttributeUsage(AttributeTargets.All)]
    public class DataClassificationAttribute : Attribute
    {
        public DataClassificationAttribute(DataClassification classification) => Classification = classification;
        public DataClassification Classification { get; }
    }

    public sealed class NoDataClassificationAttribute() : DataClassificationAttribute(new DataClassification("", "None"));
    public sealed class UnknownDataClassificationAttribute() : DataClassificationAttribute(new DataClassification("", "Unknown"));
}

namespace Microsoft.Extensions.Compliance.Redaction
{
    public abstract class Redactor { public abstract string Redact(string? source); }
    public sealed class NullRedactor : Redactor { public override string Redact(string? source) => source ?? ""; }
}

namespace Contoso
{
    using Microsoft.Extensions.Compliance.Classification;

    public static class Taxonomy
    {
        public const string Name = "Contoso";
        public static DataClassification Secret => new(Name, "Secret");
        public static DataClassification Public { get; } = new(Name, "Public");
        public static DataClassification PersonalData { get; } = new(Name, nameof(PII));
        public static DataClassification Salary => new(Name, "SalaryOfPeople");
        public static DataClassification Strange => new(Name, "Strange");
        private static string PII => "";
    }

    public sealed class SecretDataAttribute() : DataClassificationAttribute(Taxonomy.Secret);
    public sealed class PublicDataAttribute : DataClassificationAttribute { public PublicDataAttribute() : base(Taxonomy.Public) { } }
    public sealed class PersonDataAttribute : DataClassificationAttribute { public PersonDataAttribute() : base(Taxonomy.PersonalData) { } }
    public sealed class SalaryDataAttribute() : DataClassificationAttribute(Taxonomy.Salary);
    public sealed class StrangeDataAttribute() : DataClassificationAttribute(Taxonomy.Strange);
    public sealed class InlineDataAttribute() : DataClassificationAttribute(new DataClassification("Contoso", "Internal"));
}

namespace Flows
{
    using Contoso;
    using Microsoft.Extensions.Compliance.Classification;
    using Microsoft.Extensions.Compliance.Redaction;

    public class Patient { [SecretData] public string Diagnosis { get; set; } = ""; [PublicData] public string Ward { get; set; } = ""; [NoDataClassification] public string Greeting { get; set; } = ""; }

    public class Compliance(IChatClient client, Redactor redactor, NullRedactor nothing)
    {
        public Task Secret([SecretData] string text) => client.GetResponseAsync(text); // AIP1003
        public Task Public([PublicData] string text) => client.GetResponseAsync(text); // ok
        public Task Inline([InlineData] string text) => client.GetResponseAsync(text); // AIP1001
        public Task Category([PersonData] string text) => client.GetResponseAsync(text); // AIP1001
        public Task MappedValue([SalaryData] string text) => client.GetResponseAsync(text); // AIP1003
        public Task NotMapped([StrangeData] string text) => client.GetResponseAsync(text); // AIP1001
        public Task None([NoDataClassification] string text) => client.GetResponseAsync(text); // ok
        public Task Unknown([UnknownDataClassification] string text) => client.GetResponseAsync(text); // AIP1006
        public Task Member(Patient patient) => client.GetResponseAsync(patient.Diagnosis); // AIP1003
        public Task OpenMember(Patient patient) => client.GetResponseAsync(patient.Ward + patient.Greeting); // ok
        public Task Serialised(Patient patient) => client.GetResponseAsync(JsonSerializer.Serialize(patient)); // AIP1003
        public Task Redacted(Patient patient) => client.GetResponseAsync(redactor.Redact(patient.Diagnosis)); // ok
        public Task NotRedacted(Patient patient) => client.GetResponseAsync(nothing.Redact(patient.Diagnosis)); // AIP1003
    }
}
