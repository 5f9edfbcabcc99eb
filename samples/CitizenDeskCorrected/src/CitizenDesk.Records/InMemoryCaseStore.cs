namespace CitizenDesk.Records;

/// <summary>Invented records, so that the service runs without a database.</summary>
public sealed class InMemoryCaseStore : ICaseStore
{
    private readonly Dictionary<int, Citizen> citizens = new()
    {
        [1001] = new Citizen
        {
            Number = 1001,
            MyNumber = "123456789018",
            Name = "見本 花子",
            Address = "あおば市みどり町1-2-3",
            BirthDate = new DateOnly(1988, 4, 1),
        },
    };

    private readonly Dictionary<string, CaseFile> cases = new(StringComparer.Ordinal)
    {
        ["R8-0042"] = new CaseFile
        {
            Id = "R8-0042",
            Kind = CaseKind.HousingSupport,
            OpenedOn = new DateOnly(2026, 10, 5),
            CitizenNumber = 1001,
            Official = new Official { Section = "福祉課", Name = "例田 一郎" },
            Circumstances = "勤務先の廃業により収入が半分以下になり、家賃の支払いが難しい。",
            Notes = ["10月5日 窓口で相談。", "10月8日 収入を証明する書類を受領。"],
        },
    };

    public CaseFile? FindCase(string id) => cases.GetValueOrDefault(id);

    public Citizen? FindCitizen(int number) => citizens.GetValueOrDefault(number);
}
