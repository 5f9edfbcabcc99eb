using System.Text.Json;
using CitizenDesk.Records;
using PolicyAnalyzers;

namespace CitizenDesk.Cases;

internal static class CitizenRedactor
{
    /// <summary>What a model may know of a resident: everything but the My Number.</summary>
    [Sanitizer("class2")]
    public static string WithoutMyNumber(Citizen citizen)
        => JsonSerializer.Serialize(new { citizen.Name, citizen.Address, citizen.BirthDate });
}
