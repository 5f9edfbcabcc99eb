// What travels with an object that becomes a text.
public record Address([property: Confidentiality("class2")] string Street, [property: Confidentiality("class1")] string City);

public class Citizen
{
    [Confidentiality("class1")] public string Ward { get; set; } = "";
    [JsonIgnore, Confidentiality("class3")] public string MyNumber { get; set; } = "";
    public int Visits { get; set; }
}

public class Resident : Citizen { public Address? Home { get; set; } }

public class Household { public List<Resident> Members { get; set; } = []; }

public class Account
{
    [Confidentiality("class3")] private string password = "";
    [Confidentiality("class3")] internal string Hash { get; set; } = "";
    [Confidentiality("class3")] public static string Master { get; set; } = "";
    [Confidentiality("class1")] public string Name { get; set; } = "";
    public void Set(string value) => password = value;
    public bool Check(string value) => value == password;
}

public class Printed
{
    [Confidentiality("class3")] public string Secret { get; set; } = "";
    [Confidentiality("class1")] public string Title { get; set; } = "";
    public override string ToString() => Title;
}

public class PrintsAll
{
    [Confidentiality("class2")] public string Secret { get; set; } = "";
    public override string ToString() => "Note: " + Secret;
}

public class Objects(IChatClient client)
{
    public Task Serialised(Address address) => client.GetResponseAsync(JsonSerializer.Serialize(address)); // AIP1002
    public Task Interpolated(Address address) => client.GetResponseAsync($"{address}"); // AIP1002
    public Task RecordText(Address address) => client.GetResponseAsync(address.ToString()); // AIP1002
    public Task Concatenated(Address address) => client.GetResponseAsync("To " + address); // AIP1002
    public Task Joined(List<Address> all) => client.GetResponseAsync(string.Join(";", all)); // AIP1002
    public Task Appended(Address address) => client.GetResponseAsync(new StringBuilder().Append(address).ToString()); // AIP1002
    public Task Formatted(Address address) => client.GetResponseAsync(string.Format("{0}", address)); // AIP1002
    public Task OpenMember(Address address) => client.GetResponseAsync($"{address.City}"); // ok
    public Task Ignored(Citizen citizen) => client.GetResponseAsync(JsonSerializer.Serialize(citizen)); // ok
    public Task ReadIgnored(Citizen citizen) => client.GetResponseAsync(citizen.MyNumber); // AIP1003
    public Task Deep(Resident resident) => client.GetResponseAsync(JsonSerializer.Serialize(resident)); // AIP1002
    public Task Deeper(Household household) => client.GetResponseAsync(JsonSerializer.Serialize(household)); // AIP1002
    public Task Listed(List<Resident> residents) => client.GetResponseAsync(JsonSerializer.Serialize(residents)); // AIP1002
    public Task Map(Dictionary<string, Resident> residents) => client.GetResponseAsync(JsonSerializer.Serialize(residents.Values)); // AIP1002
    public Task Anonymous(Resident resident) => client.GetResponseAsync(JsonSerializer.Serialize(new { resident.Ward, resident.Home!.Street })); // AIP1002
    public Task AnonymousOpen(Resident resident) => client.GetResponseAsync(JsonSerializer.Serialize(new { resident.Ward, resident.Home!.City })); // ok
    public Task Projected(List<Resident> residents) => client.GetResponseAsync(JsonSerializer.Serialize(residents.Select(one => one.Ward))); // ok
    public Task PrivateStays(Account account) => client.GetResponseAsync(JsonSerializer.Serialize(account)); // ok
    public Task InternalRead(Account account) => client.GetResponseAsync(account.Hash); // AIP1003
    public Task Static() => client.GetResponseAsync(Account.Master); // AIP1003
    public Task Fresh() => client.GetResponseAsync(JsonSerializer.Serialize(new Address("Main street", "Kobe"))); // ok
    public Task FreshTagged([Confidentiality("class2")] string street) => client.GetResponseAsync(JsonSerializer.Serialize(new Address(street, "Kobe"))); // AIP1002
    public Task Cleared(Address address) => client.GetResponseAsync(JsonSerializer.Serialize(address with { Street = "-" })); // ok
    public Task Kept(Address address) => client.GetResponseAsync(JsonSerializer.Serialize(address with { City = "-" })); // AIP1002
    public Task Overwritten(Address address, Resident resident) { resident.Home = null; return client.GetResponseAsync(JsonSerializer.Serialize(resident)); } // ok
    public Task Json(Address address) => client.GetResponseAsync(JsonSerializer.SerializeToNode(address)!.ToJsonString()); // AIP1002
    public Task Bytes(Address address) => client.GetResponseAsync(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(address))); // AIP1002
    public Task Tuple(Address address) { var pair = (address.City, address.Street); return client.GetResponseAsync(pair.City); } // ok
    public Task TupleTagged(Address address) { var pair = (address.City, address.Street); return client.GetResponseAsync(pair.Street); } // AIP1002
    public Task Counted(List<Address> all) => client.GetResponseAsync($"There are {all.Count} addresses."); // ok
    public Task Compared(Address address) => client.GetResponseAsync(address.Street == "x" ? "same" : "other"); // ok
    public Task Known() { var one = new Printed { Secret = "s", Title = "t" }; return client.GetResponseAsync(one.ToString()); } // ok
    public Task OwnText(PrintsAll all) => client.GetResponseAsync(all.ToString()); // AIP1002
    public Task OwnOpenText(Printed one) => client.GetResponseAsync(one.ToString()); // ok
}
