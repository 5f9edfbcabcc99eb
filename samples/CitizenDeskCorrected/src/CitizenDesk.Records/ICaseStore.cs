namespace CitizenDesk.Records;

public interface ICaseStore
{
    /// <summary>The case with this reference number, or null.</summary>
    CaseFile? FindCase(string id);

    /// <summary>The resident with this number, or null.</summary>
    Citizen? FindCitizen(int number);
}
