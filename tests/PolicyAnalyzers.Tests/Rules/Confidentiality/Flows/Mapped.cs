// Tags that the policy maps: attributes and what derives from them, symbols, namespaces.
// policy: Mapped.json
namespace Contoso.Tags
{
    [AttributeUsage(AttributeTargets.All)] public class CitizenDataAttribute : Attribute;
    [AttributeUsage(AttributeTargets.All)] public class InternalAttribute : Attribute;
    public sealed class VeryInternalAttribute : InternalAttribute;
    public sealed class StricterAttribute : CitizenDataAttribute;
    [AttributeUsage(AttributeTargets.All)] public sealed class OpenAttribute : Attribute;
    [AttributeUsage(AttributeTargets.All)] public sealed class AboutPeopleAttribute : Attribute;
    [AttributeUsage(AttributeTargets.All)] public sealed class OtherAttribute : Attribute;
    public static class Holder { [AttributeUsage(AttributeTargets.All)] public sealed class NestedAttribute : Attribute; }
}

namespace Contoso
{
    public class Person
    {
        public string MyNumber { get; set; } = "";
        public string Note = "";
        public string Name { get; set; } = "";
        [Tags.Open] public string Ward { get; set; } = "";
    }

    public class Employee : Person;

    public class Archive { public string Text { get; set; } = ""; }

    public interface IStore { string LoadNote(string id); string PublicNote(string id); string OtherNote(string id); }
    public abstract class Store : IStore { public abstract string LoadNote(string id); public abstract string PublicNote(string id); public abstract string OtherNote(string id); }
}

namespace Contoso.Open { public class News { public string Text { get; set; } = ""; } public interface INewsStore { string Latest(); } }
namespace Contoso.Open.Deeper { public class Archive { public string Text { get; set; } = ""; } }
namespace Contoso.Opener { public class News { public string Text { get; set; } = ""; } }
namespace Contoso.Personnel { public record Salary(string Amount, [Confidentiality("public")] string Grade); }

namespace Flows
{
    using Contoso;
    using Contoso.Tags;

    public class Mapped(IChatClient client)
    {
        public Task Attribute([CitizenData] string text) => client.GetResponseAsync(text); // AIP1003
        public Task DerivedAttribute([Stricter] string text) => client.GetResponseAsync(text); // AIP1003
        public Task Internal([Internal] string text) => client.GetResponseAsync(text); // AIP1001
        public Task DerivedInternal([VeryInternal] string text) => client.GetResponseAsync(text); // AIP1001
        public Task Nested([Holder.Nested] string text) => client.GetResponseAsync(text); // AIP1001
        public Task Open([Open] string text) => client.GetResponseAsync(text); // ok
        public Task CategoryOnly([AboutPeople] string text) => client.GetResponseAsync(text); // AIP1001
        public Task ClassAndCategory([Open, AboutPeople] string text) => client.GetResponseAsync(text); // AIP1001
        public Task Other([Other] string text) => client.GetResponseAsync(text); // AIP1006
        public Task Ours([Confidentiality("公開")] string text) => client.GetResponseAsync(text); // ok
        public Task Both([Open, Confidentiality("internal")] string text) => client.GetResponseAsync(text); // AIP1001

        public Task Symbol(Person person) => client.GetResponseAsync(person.MyNumber); // AIP1003
        public Task FieldSymbol(Person person) => client.GetResponseAsync(person.Note); // AIP1001
        public Task OtherSymbol(Person person) => client.GetResponseAsync(person.Name); // AIP1006
        public Task OpenSymbol(Person person) => client.GetResponseAsync(person.Ward); // ok
        public Task InheritedSymbol(Employee employee) => client.GetResponseAsync(employee.MyNumber); // AIP1003
        public Task Serialised(Person person) => client.GetResponseAsync(JsonSerializer.Serialize(person)); // AIP1003
        public Task TypeSymbol(Archive archive) => client.GetResponseAsync(archive.Text); // AIP1001
        public Task Result(Store store) => client.GetResponseAsync(store.LoadNote("1")); // AIP1001
        public Task OpenResult(Store store) => client.GetResponseAsync(store.PublicNote("1")); // ok
        public Task OtherResult(Store store) => client.GetResponseAsync(store.OtherNote("1")); // AIP1006

        public Task Namespace(Contoso.Open.News news) => client.GetResponseAsync(news.Text); // ok
        public Task InnerNamespace(Contoso.Open.Deeper.Archive archive) => client.GetResponseAsync(archive.Text); // ok
        public Task NamespaceObject(Contoso.Open.News news) => client.GetResponseAsync(JsonSerializer.Serialize(news)); // ok
        public Task NamespaceResult(Contoso.Open.INewsStore store) => client.GetResponseAsync(store.Latest()); // ok
        public Task SimilarNamespace(Contoso.Opener.News news) => client.GetResponseAsync(news.Text); // AIP1006
        public Task TaggedNamespace(Contoso.Personnel.Salary salary) => client.GetResponseAsync(salary.Amount); // AIP1001
        public Task MemberWins(Contoso.Personnel.Salary salary) => client.GetResponseAsync(salary.Grade); // ok
    }
}
