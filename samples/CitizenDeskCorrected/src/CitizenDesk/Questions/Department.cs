using System.Text.Json.Serialization;

namespace CitizenDesk.Questions;

[JsonConverter(typeof(JsonStringEnumConverter<Department>))]
internal enum Department
{
    GeneralAffairs,
    Tax,
    Welfare,
    Education,
}
