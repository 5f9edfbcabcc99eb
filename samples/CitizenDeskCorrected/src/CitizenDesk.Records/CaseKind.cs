namespace CitizenDesk.Records;

public enum CaseKind
{
    ChildAllowance,
    HousingSupport,
    NursingCare,
}
