// A class is lowered by a redactor, a declared sanitizer, or Declassify with a reason; by nothing else.
// policy: Lowering.json
using System.Security.Cryptography;

public static class Redact
{
    [Sanitizer("class1")] public static string ToPublic(string text) => new('x', text.Length);
    [Sanitizer("class2")] public static string ToInternal(string text) => new('x', text.Length);
    [Sanitizer("class2", Removes = new[] { "personal" })] public static string Names(string text) => new('x', text.Length);
    [Sanitizer("class1", Removes = new[] { "personal" })] public static string All(string text) => new('x', text.Length);
    public static string Policy(string text) => new('x', text.Length);
    public static string NotDeclared(string text) => text.Replace("a", "b");
}

public class Lowering(IChatClient client, [AIEndpoint("two")] IChatClient two)
{
    public Task Sanitized([Confidentiality("class3")] string text) => client.GetResponseAsync(Redact.ToPublic(text)); // ok
    public Task NotEnough([Confidentiality("class3")] string text) => client.GetResponseAsync(Redact.ToInternal(text)); // AIP1001
    public Task EnoughForTwo([Confidentiality("class3")] string text) => two.GetResponseAsync(Redact.ToInternal(text)); // ok
    public Task CategoryStays([Confidentiality("class2", "personal")] string text) => client.GetResponseAsync(Redact.ToPublic(text)); // AIP1001
    public Task CategoryGone([Confidentiality("class2", "personal")] string text) => two.GetResponseAsync(Redact.Names(text)); // ok
    public Task AllGone([Confidentiality("class3", "personal")] string text) => client.GetResponseAsync(Redact.All(text)); // ok
    public Task OtherCategoryStays([Confidentiality("class2", "personal", "tradeSecret")] string text) => client.GetResponseAsync(Redact.All(text)); // AIP1001
    public Task ByPolicy([Confidentiality("class3")] string text) => client.GetResponseAsync(Redact.Policy(text)); // ok
    public Task NotDeclared([Confidentiality("class2")] string text) => client.GetResponseAsync(Redact.NotDeclared(text)); // AIP1001
    public Task PartOnly([Confidentiality("class2")] string text) => client.GetResponseAsync(Redact.ToPublic(text) + text); // AIP1001
    public Task Untagged(string text) => client.GetResponseAsync(Redact.ToPublic(text)); // ok

    public Task Declassified([Confidentiality("class3")] string text) => client.GetResponseAsync(Classification.Declassify(text, "class1", "Published in the gazette.")); // ok
    public Task DeclassifiedLabel([Confidentiality("class3")] string text) => client.GetResponseAsync(Classification.Declassify(text, "機密性１", "官報で公表済みのため")); // ok
    public Task DeclassifiedTooLittle([Confidentiality("class3")] string text) => client.GetResponseAsync(Classification.Declassify(text, "class2", "Published in the gazette.")); // AIP1001
    public Task DeclassifiedUnknown([Confidentiality("class3")] string text) => client.GetResponseAsync(Classification.Declassify(text, "nothing", "Published in the gazette.")); // AIP1003
    public Task DeclassifiedWithoutReason([Confidentiality("class3")] string text) => client.GetResponseAsync(Classification.Declassify(text, "class1", "")); // AIP1011
    public Task WithoutReasonNotLowEnough([Confidentiality("class3")] string text) => client.GetResponseAsync(Classification.Declassify(text, "class2", "")); // AIP1011
    public Task WithoutReasonPersonal([Confidentiality("class2", "personal")] string text) => client.GetResponseAsync(Classification.Declassify(text, "class1", "todo")); // AIP1011
    public Task WithoutReasonCredential([Confidentiality("class3", "credential")] string text) => client.GetResponseAsync(Classification.Declassify(text, "class1", string.Empty)); // AIP1011
    public Task WithoutReasonInHelper([Confidentiality("class2", "personal")] string text) => client.GetResponseAsync(Unsaid(text)); // ok
    private static string Unsaid(string text) => Classification.Declassify(text, "class1", ""); // AIP1011
    public Task WithoutReasonLater([Confidentiality("class2", "personal")] string text) { const string why = "ok"; var open = Classification.Declassify(text, "class1", why); return client.GetResponseAsync("Note: " + open); } // AIP1011
    public Task WithoutReasonBesideTheOriginal([Confidentiality("class2")] string text) => client.GetResponseAsync(Classification.Declassify(text, "class1", "") + text); // AIP1001 AIP1011
    public Task ReasonAtRunTime([Confidentiality("class2")] string text, string reason) => client.GetResponseAsync(Classification.Declassify(text, "class1", reason)); // ok
    public Task DeclassifiedKeepsCategory([Confidentiality("class2", "personal")] string text) => client.GetResponseAsync(Classification.Declassify(text, "class1", "Published in the gazette.")); // AIP1001
    public Task DeclassifiedOriginal([Confidentiality("class2")] string text) { var open = Classification.Declassify(text, "class1", "Published in the gazette."); return client.GetResponseAsync(text); } // AIP1001
    public Task DeclassifiedVariable([Confidentiality("class2")] string text) { var open = Classification.Declassify(text, "class1", "Published in the gazette."); return client.GetResponseAsync(open); } // ok
    public Task DeclassifiedUntagged(string text) => client.GetResponseAsync(Classification.Declassify(text, "class1", "Published in the gazette.")); // ok

    public Task Renamed([Confidentiality("class2")] string text) { var open = text; return client.GetResponseAsync(open); } // AIP1001
    public Task Cast([Confidentiality("class2")] object text) => client.GetResponseAsync((string)text); // AIP1001
    public Task Copied([Confidentiality("class2")] string text) => client.GetResponseAsync(string.Copy(text)); // AIP1001
    public Task Sliced([Confidentiality("class2")] string text) => client.GetResponseAsync(text[..10]); // AIP1001
    public Task Encoded([Confidentiality("class2")] string text) => client.GetResponseAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))); // AIP1001
    public Task Upper([Confidentiality("class2")] string text) => client.GetResponseAsync(text.ToUpperInvariant()); // AIP1001
    public Task Retagged([Confidentiality("class2")] string text) => client.GetResponseAsync(Open(text)); // AIP1001
    public Task Length([Confidentiality("class2")] string text) => client.GetResponseAsync("Length: " + text.Length); // ok
    public Task PlainHash([Confidentiality("class2")] string text) => client.GetResponseAsync(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))); // AIP1001
    public Task KeyedHash([Confidentiality("class2")] string text, byte[] key) => client.GetResponseAsync(Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)))); // ok
    public Task KeyedHashObject([Confidentiality("class2")] string text, byte[] key) { using var hash = new HMACSHA256(key); return client.GetResponseAsync(Convert.ToHexString(hash.ComputeHash(Encoding.UTF8.GetBytes(text)))); } // ok

    [return: Confidentiality("class1")] private static string Open(string text) => text.Trim();
}
