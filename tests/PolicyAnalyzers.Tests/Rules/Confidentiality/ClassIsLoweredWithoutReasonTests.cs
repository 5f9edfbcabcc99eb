using System.Threading.Tasks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1011: reasons that say nothing, and overrides that weaken a tag.</summary>
public class ClassIsLoweredWithoutReasonTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("ok")]
    [InlineData("TODO")]
    [InlineData("n/a")]
    [InlineData("-")]
    [InlineData("..........")]
    [InlineData("xxxxxxxxxx xxxxxxxx")]
    [InlineData("approved")]
    [InlineData("because it is needed")]
    [InlineData("for testing")]
    [InlineData("not needed")]
    [InlineData("No reason.")]
    [InlineData("問題なし")]
    [InlineData("問題ありません。")]
    [InlineData("理由")]
    [InlineData("テストのため")]
    public Task AReasonThatSaysNothing(string reason) => JudgePlaces($$"""
        public class Desk
        {
            public string Lower(string text) => {|AIP1011:Classification.Declassify(text, "class1", "{{reason}}")|};
        }
        """);

    [Theory]
    [InlineData("The release was published before this runs.")]
    [InlineData("Published in the gazette.")]
    [InlineData("already public")]
    [InlineData("Names are removed by the clerk.")]
    [InlineData("官報で公表済みの内容であるため")]
    [InlineData("公開済みの議事録")]
    public Task AReasonThatSaysWhy(string reason) => JudgePlaces($$"""
        public class Desk
        {
            public string Lower(string text) => Classification.Declassify(text, "class1", "{{reason}}");
        }
        """);

    [Fact]
    public Task EveryWayToCallIt() => JudgePlaces("""
        using static PolicyAnalyzers.Classification;
        using Lowering = PolicyAnalyzers.Classification;

        public class Desk
        {
            private const string Nothing = "";

            public string Static(string text) => {|AIP1011:Declassify(text, "class1", "")|};
            public string Alias(string text) => {|AIP1011:Lowering.Declassify<string>(text, "class1", reason: Nothing)|};
            public string Null(string text) => {|AIP1011:PolicyAnalyzers.Classification.Declassify(text, "class1", null!)|};
            public string Named(string text) => {|AIP1011:Classification.Declassify(reason: "", to: "class1", value: text)|};
            public string Nested(string text) => Classification.Declassify({|AIP1011:Classification.Declassify(text, "class2", "")|}, "class1", "Published in the gazette.");
            private static readonly string Unsaid = "";
            public string Empty(string text) => {|AIP1011:Classification.Declassify(text, "class1", string.Empty)|};
            public string Default(string text) => {|AIP1011:Classification.Declassify(text, "class1", default!)|};
            public string ReadOnly(string text) => {|AIP1011:Classification.Declassify(text, "class1", Unsaid)|};
            public string Variable(string text) { var why = "n/a"; return {|AIP1011:Classification.Declassify(text, "class1", why)|}; }
            public string Changed(string text, string reason) { var why = "n/a"; why = reason; return Classification.Declassify(text, "class1", why); }
            public string AtRunTime(string text, string reason) => Classification.Declassify(text, "class1", reason);
        }

        public class Other
        {
            public string Own(string text) => Declassify(text, "", "");
            private static string Declassify(string text, string to, string reason) => text;
        }
        """);

    [Fact]
    public Task OnlyTheReasonIsReported() => JudgeConfidentiality("""
        public class Desk(IChatClient client)
        {
            public Task Ask([Confidentiality("class3")] string text) => client.GetResponseAsync(Classification.Declassify(text, "class1", ""));
        }
        """);

    [Fact]
    public Task OverridesAndImplementationsMayNotWeakenATag() => JudgePlaces("""
        public interface IStore
        {
            [Confidentiality("class2", "personal")] string Name { get; set; }
            void Save([Confidentiality("class2")] string text);
            [return: Confidentiality("class2")] string Load();
        }

        public class Weak : IStore
        {
            [{|AIP1011:Confidentiality("class1", "personal")|}] public string Name { get; set; } = "";
            public void Save([{|AIP1011:Confidentiality("class1")|}] string text) { }
            [return: {|AIP1011:Confidentiality("class1")|}] public string Load() => "";
        }

        public class WithoutCategory : IStore
        {
            [{|AIP1011:Confidentiality("class3")|}] public string Name { get; set; } = "";
            public void Save(string text) { }
            public string Load() => "";
        }

        public class Explicit : IStore
        {
            string IStore.Name { get; set; } = "";
            void IStore.Save([{|AIP1011:Confidentiality("class1")|}] string text) { }
            string IStore.Load() => "";
        }

        public class Same : IStore
        {
            [Confidentiality("class2", "personal")] public string Name { get; set; } = "";
            public void Save([Confidentiality("class2")] string text) { }
            [Confidentiality("class3")] public string Load() => "";
            public void Other([Confidentiality("class1")] string text) { }
        }

        public abstract class Base
        {
            [Confidentiality("class2")] public virtual string Note { get; set; } = "";
            public abstract void Send([Confidentiality("class2")] string text);
        }

        public class Lower : Base
        {
            [{|AIP1011:Confidentiality("class1")|}] public override string Note { get; set; } = "";
            public override void Send([{|AIP1011:ConfidentialityAttribute("class1")|}] string text) { }
        }

        public class Higher : Base
        {
            [Confidentiality("class3")] public override string Note { get; set; } = "";
            public override void Send([Confidentiality("class2")] string text) { }
        }
        """);

    [Fact]
    public Task MappedAttributesWeakenToo() => JudgePlaces("""
        namespace Contoso
        {
            public class SecretAttribute : Attribute;
            public class OpenAttribute : Attribute;
        }

        public abstract class Base { public abstract void Send([Contoso.Secret] string text); }
        public class Lower : Base { public override void Send([{|AIP1011:Contoso.Open|}] string text) { } }
        public class Equal : Base { public override void Send([Contoso.Secret] string text) { } }
        """, """
        { "version": 1, "tags": [ { "attribute": "Contoso.SecretAttribute", "class": "class2" }, { "attribute": "Contoso.OpenAttribute", "class": "class1" } ] }
        """);

    [Fact]
    public Task MessagesNameClassesAndNeverTheValue() => JudgePlaces("""
        public abstract class Base { public abstract void Send([Confidentiality("class2", "personal")] string text); }

        public class Lower : Base
        {
            public override void Send([{|#1:Confidentiality("Public")|}] string text) { }
            public string Down(string text) => {|#0:Classification.Declassify(text, "機密性１情報", "wrong")|};
        }
        """, expected:
        [
            new DiagnosticResult(RuleTable.Descriptor("AIP1011")).WithArguments("class1").WithLocation(0),
            new DiagnosticResult(RuleTable.Rule("AIP1011").WithMessage(Texts.Localizable("AIP1011_WeakenedMessage")))
                .WithArguments("text", "class1 (Public)", "text", "class2 (Confidential; personal)").WithLocation(1),
        ]);
}
