// Personal data of ASP.NET Core Identity, with the members that a user type inherits.
using Microsoft.AspNetCore.Identity;

public class AppUser : IdentityUser
{
    [PersonalData] public string Nickname { get; set; } = "";
    [ProtectedPersonalData] public string BankAccount { get; set; } = "";
    [PersonalData] public bool IsPregnant { get; set; }
    [Confidentiality("class1")] public string Theme { get; set; } = "";
    public int Logins { get; set; }
}

public class NumberedUser : IdentityUser<int>;

public class Identity(IChatClient client)
{
    public Task Own(AppUser user) => client.GetResponseAsync("Hello " + user.Nickname); // AIP1002
    public Task Protected(AppUser user) => client.GetResponseAsync(user.BankAccount); // AIP1002
    public Task Inherited(AppUser user) => client.GetResponseAsync("Hello " + user.UserName); // AIP1002
    public Task Email(AppUser user) => client.GetResponseAsync("Mail " + user.Email); // AIP1002
    public Task Phone(IdentityUser user) => client.GetResponseAsync("Call " + user.PhoneNumber); // AIP1002
    public Task Generic(NumberedUser user) => client.GetResponseAsync("Hello " + user.UserName); // AIP1002
    public Task Flag(AppUser user) => client.GetResponseAsync("Confirmed: " + user.EmailConfirmed); // ok
    public Task Flags(AppUser user) => client.GetResponseAsync($"{user.TwoFactorEnabled} {user.PhoneNumberConfirmed} {user.LockoutEnabled} {user.AccessFailedCount}"); // ok
    public Task OwnFlag(AppUser user) => client.GetResponseAsync("Leave: " + user.IsPregnant); // AIP1002
    public Task Logins(AppUser user) => client.GetResponseAsync("Logins: " + user.Logins); // ok
    public Task Theme(AppUser user) => client.GetResponseAsync("Theme: " + user.Theme); // ok
    public Task Whole(AppUser user) => client.GetResponseAsync(JsonSerializer.Serialize(user)); // AIP1002
    public Task WholeInherited(NumberedUser user) => client.GetResponseAsync(JsonSerializer.Serialize(user)); // AIP1002
    public Task Listed(List<AppUser> users) => client.GetResponseAsync(string.Join(",", users.Select(user => user.Email))); // AIP1002
    public Task Counted(List<AppUser> users) => client.GetResponseAsync($"{users.Count(user => user.EmailConfirmed)} confirmed"); // ok
}
