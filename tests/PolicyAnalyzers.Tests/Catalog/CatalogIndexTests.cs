using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using Xunit;

namespace PolicyAnalyzers.Tests.Catalog;

public sealed class CatalogIndexTests
{
    [Fact]
    public void A_chat_call_sends_its_messages_and_options_and_brings_output()
    {
        var model = ModelOf("""
            class C { void M(OpenAI.Chat.ChatClient client, OpenAI.Chat.ChatMessage[] messages) => client.CompleteChat(messages); }
            """)!;

        Assert.Equal("OpenAI", model.Library);
        Assert.Equal(MemberRole.AISink | MemberRole.AIOutput, model.Roles);
        Assert.Equal("chat", model.Kind);
        Assert.Equal([0], model.DataPorts.Select(port => port.Index));
        Assert.False(model.IsInherited);
        var answer = Assert.Single(model.Flows);
        Assert.False(answer.IsCopy);
        Assert.Equal((PortBase.Argument, 0, PortBase.Return), (answer.From.Base, answer.From.Index, answer.To.Base));
    }

    [Fact]
    public void A_client_talks_to_its_library_s_host_unless_its_options_name_another()
    {
        var model = ModelOf("""
            class C { object M(OpenAI.OpenAIClientOptions options) => new OpenAI.Chat.ChatClient("m", new System.ClientModel.ApiKeyCredential("k"), options); }
            """, "ChatClient")!;

        Assert.True(model.Is(MemberRole.AIClient));
        Assert.Equal("api.openai.com", model.DefaultHost);
        Assert.Equal([2], model.AddressPorts.Select(port => port.Index));
        Assert.True(model.HasFlows);
        Assert.Empty(model.Flows);
    }

    [Fact]
    public void An_extension_is_one_member_however_it_is_called()
    {
        const string Template = """
            using Microsoft.Extensions.AI;
            class C {{ void M(IChatClient client) => {0}; }}
            """;
        var reduced = ModelOf(string.Format(Template, "client.GetResponseAsync(\"hi\")"));
        var plain = ModelOf(string.Format(Template, "ChatClientExtensions.GetResponseAsync(client, \"hi\")"));

        Assert.Equal([1, 2], reduced!.DataPorts.Select(port => port.Index));
        Assert.Equal(reduced.DataPorts.Select(port => port.Index), plain!.DataPorts.Select(port => port.Index));
    }

    [Fact]
    public void The_receiver_of_an_extension_is_this_too()
    {
        var model = ModelOf("""
            using System.Linq;
            class C { object M(System.Collections.Generic.List<string> list) => list.AsParallel(); }
            """)!;

        Assert.Equal((PortBase.Argument, 0), (Assert.Single(model.Flows).From.Base, model.Flows[0].From.Index));
    }

    [Fact]
    public void An_override_and_an_implementation_have_the_row_of_what_they_stand_for()
    {
        const string Source = """
            using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Microsoft.Extensions.AI;
            class Decorator(IChatClient inner) : DelegatingChatClient(inner)
            {
                public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken token = default)
                    => base.GetResponseAsync(messages, options, token);
            }
            abstract class Own : IChatClient
            {
                public abstract Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken);
                IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o, CancellationToken t) => throw null!;
                public abstract object? GetService(System.Type serviceType, object? serviceKey);
                public abstract void Dispose();
                public void GetResponseAsync(string unrelated) { }
            }
            """;
        var (compilation, index) = Index(Source);

        foreach (var (type, name) in new[]
        {
            ("Decorator", "GetResponseAsync"), ("Own", "GetResponseAsync"), ("Own", "Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync"),
        })
        {
            var model = index.Find(compilation.GetTypeByMetadataName(type)!.GetMembers(name).OfType<IMethodSymbol>().First())!;
            Assert.True(model.Is(MemberRole.AISink), type + "." + name);
            Assert.True(model.IsInherited);
            Assert.Equal([0, 1], model.DataPorts.Select(port => port.Index));
        }

        var unrelated = compilation.GetTypeByMetadataName("Own")!.GetMembers("GetResponseAsync").OfType<IMethodSymbol>().Last();
        Assert.Null(index.Find(unrelated));
    }

    [Fact]
    public void A_member_called_on_a_derived_type_is_the_base_type_s_member()
    {
        var model = ModelOf("""
            class Names : System.Collections.Generic.List<string> { void M(string s) => Add(s); }
            """)!;

        Assert.Equal("System.Collections", model.Library);
        Assert.Equal([PathStep.Element], Assert.Single(model.Flows).To.Path.ToArray());
    }

    [Fact]
    public void A_row_at_the_receiver_s_type_goes_before_the_row_of_the_declaring_type()
    {
        var (compilation, index) = Index("");
        var compute = compilation.GetTypeByMetadataName("System.Security.Cryptography.HashAlgorithm")!.GetMembers("ComputeHash").OfType<IMethodSymbol>().First();

        Assert.True(index.Find(compute, compilation.GetTypeByMetadataName("System.Security.Cryptography.HMACSHA256"))!.Is(MemberRole.Sanitizer));
        Assert.False(index.Find(compute, compilation.GetTypeByMetadataName("System.Security.Cryptography.SHA256"))?.Is(MemberRole.Sanitizer) ?? false);
        Assert.False(index.Find(compute)?.Is(MemberRole.Sanitizer) ?? false);

        var add = compilation.GetTypeByMetadataName("System.Collections.Generic.IDictionary`2")!.GetMembers("Add").OfType<IMethodSymbol>().Single();
        Assert.True(index.Find(add, compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Http.IHeaderDictionary"))!.Is(MemberRole.ResponseHeader));
        Assert.Equal("System.Collections", index.Find(add)!.Library);
    }

    [Fact]
    public void Getter_and_setter_are_different_members()
    {
        var (compilation, index) = Index("");
        var indexer = compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2")!.GetMembers("this[]").OfType<IPropertySymbol>().Single();

        var get = index.Find(indexer.GetMethod!)!;
        var set = index.Find(indexer.SetMethod!)!;

        Assert.Equal([PathStep.MapValue], Assert.Single(get.Flows).From.Path.ToArray());
        Assert.Equal(PortBase.Return, get.Flows[0].To.Base);
        Assert.Equal([PathStep.MapKey, PathStep.MapValue], set.Flows.Select(flow => flow.To.Path.Single()));
        Assert.Equal([0, 1], set.Flows.Select(flow => flow.From.Index));
    }

    [Fact]
    public void The_shape_chooses_among_overloads()
    {
        const string Template = """
            using System.Linq;
            class C {{ object M(System.Collections.Generic.List<string> list) => list.{0}; }}
            """;
        var whole = ModelOf(string.Format(Template, "GroupBy(x => x)"))!;
        var projected = ModelOf(string.Format(Template, "GroupBy(x => x, (key, items) => key)"))!;

        Assert.Contains(whole.Flows, flow => flow.To.Path.SequenceEqual([PathStep.Element, PathStep.Element]));
        Assert.Contains(projected.Flows, flow => flow.From.Base == PortBase.CallbackReturn && flow.From.Index == 2 && flow.To.Base == PortBase.Return);
    }

    [Fact]
    public void Clear_is_a_strong_update_and_length_says_nothing()
    {
        var clear = ModelOf("class C { void M(System.Text.StringBuilder b) => b.Clear(); }")!;
        var length = ModelOf("class C { int M(string s) => s.IndexOf('x'); }")!;

        Assert.Equal(PortBase.This, Assert.Single(clear.Clears).Base);
        Assert.True(length.HasFlows);
        Assert.Empty(length.Flows);
    }

    [Fact]
    public void What_no_row_names_is_unknown()
    {
        var (compilation, index) = Index("class C { void Add(string s) { void Inner() { } System.Action a = () => { }; } }");
        var method = compilation.GetTypeByMetadataName("C")!.GetMembers("Add").OfType<IMethodSymbol>().Single();

        Assert.Null(index.Find(method));
        Assert.Null(index.Find((IMethodSymbol)compilation.GetTypeByMetadataName("System.Text.Rune")!.GetMembers("TryCreate")[0]));
    }

    [Fact]
    public void Stubs_in_source_count_as_the_library()
    {
        const string Source = """
            namespace Microsoft.SemanticKernel { public class Kernel { public string InvokeAsync(object arguments) => ""; } }
            class C { void M(Microsoft.SemanticKernel.Kernel kernel) => kernel.InvokeAsync("x"); }
            """;
        var compilation = CatalogCompilation.OfFrameworkOnly(Source);

        var model = ModelOf(compilation, null)!;

        Assert.True(CatalogIndex.For(compilation).AIInReach);
        Assert.Equal(("Microsoft.SemanticKernel", "prompt"), (model.Library, model.Kind));
    }

    [Fact]
    public void Rows_of_an_assembly_are_for_its_types_alone()
    {
        var other = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "OpenAI-DotNet",
            [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("namespace OpenAI { public class OpenAIClient { public OpenAIClient(object openAIAuthentication) { } public object GetChatClient() => 1; } }")],
            CatalogCompilation.OfFrameworkOnly("").References,
            new(OutputKind.DynamicallyLinkedLibrary));
        var compilation = CatalogCompilation.OfFrameworkOnly("class C { object M() => new OpenAI.OpenAIClient(\"k\").GetChatClient(); }")
            .AddReferences(other.ToMetadataReference());

        Assert.Equal("OpenAI-DotNet", ModelOf(compilation, "OpenAIClient")!.Library);
        Assert.Null(ModelOf(compilation, "GetChatClient"));
    }

    [Fact]
    public void Without_an_AI_library_no_AI_is_in_reach()
    {
        var index = CatalogIndex.For(CatalogCompilation.OfFrameworkOnly(""));

        Assert.False(index.AIInReach);
        Assert.Empty(index.AIAnchorNames);
        Assert.DoesNotContain("CompleteChat", index.AnchorNames);
        Assert.Contains("PostAsync", index.AnchorNames);
    }

    [Fact]
    public void Anchors_are_sorted_and_name_constructors_by_their_type()
    {
        var names = Index("").Index.AnchorNames.ToList();

        Assert.Contains("CompleteChatAsync", names);
        Assert.Contains("ChatClient", names);
        Assert.Contains("WriteAsJsonAsync", names);
        Assert.DoesNotContain("Select", names);
        Assert.Equal(names.Distinct().Order(System.StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData("Microsoft.Extensions.AI.IChatClient", "AIClient", "")]
    [InlineData("Microsoft.Extensions.AI.DelegatingChatClient", "AIDecorator, AIClient", "")]
    [InlineData("Microsoft.Extensions.AI.HostedWebSearchTool", "HostedTool", "")]
    [InlineData("Microsoft.AspNetCore.Mvc.ControllerBase", "EntryBase", "controller")]
    [InlineData("Microsoft.AspNetCore.Mvc.HttpGetAttribute", "EntryAttribute", "action")]
    [InlineData("Microsoft.AspNetCore.SignalR.Hub", "EntryBase", "hub")]
    [InlineData("Microsoft.Extensions.Hosting.BackgroundService", "EntryBase", "worker")]
    [InlineData("Microsoft.AspNetCore.Http.DefaultHttpContext", "Service", "")]
    [InlineData("Microsoft.Extensions.Logging.ILogger`1", "Service", "")]
    [InlineData("Microsoft.AspNetCore.Identity.ProtectedPersonalDataAttribute", "PersonalDataAttribute", "")]
    [InlineData("System.Text.Json.Serialization.JsonIgnoreAttribute", "IgnoreAttribute", "")]
    [InlineData("ModelContextProtocol.Server.McpServerToolAttribute", "ToolAttribute, EntryAttribute", "")]
    [InlineData("System.Guid", "Scalar", "")]
    [InlineData("System.Threading.Tasks.Task`1", "Transparent", "")]
    public void Types_have_roles(string type, string roleNames, string kind)
    {
        var roles = System.Enum.Parse<TypeRole>(roleNames);
        var (compilation, index) = Index("");

        var facts = index.FindType(compilation.GetTypeByMetadataName(type));

        Assert.NotNull(facts);
        Assert.Equal(roles, facts.Roles & roles);
        Assert.Equal(kind, facts.Kind);
    }

    [Fact]
    public void Roles_hold_for_derived_types_except_what_a_type_is_in_itself()
    {
        const string Source = """
            class MyController : Microsoft.AspNetCore.Mvc.Controller { }
            class MyTask(System.Action a) : System.Threading.Tasks.Task(a) { }
            class Mine { }
            """;
        var (compilation, index) = Index(Source);

        var controller = index.FindType(compilation.GetTypeByMetadataName("MyController"))!;
        Assert.Equal((TypeRole.EntryBase, "controller", TypeRole.None), (controller.Roles & TypeRole.EntryBase, controller.Kind, controller.Declared));
        Assert.False(index.FindType(compilation.GetTypeByMetadataName("MyTask"))?.Is(TypeRole.Transparent) ?? false);
        Assert.Null(index.FindType(compilation.GetTypeByMetadataName("Mine")));
        Assert.Null(index.FindType(null));
        Assert.Null(index.FindType(compilation.CreateArrayTypeSymbol(compilation.GetSpecialType(SpecialType.System_String))));
    }

    private static (Compilation Compilation, CatalogIndex Index) Index(string source)
    {
        var compilation = CatalogCompilation.Of(source);
        return (compilation, CatalogIndex.For(compilation));
    }

    private static MemberModel? ModelOf(string source, string? name = null) => ModelOf(CatalogCompilation.Of(source), name);

    /// <summary>The row of the first call or creation in the source, or of the first that mentions the name.</summary>
    private static MemberModel? ModelOf(Compilation compilation, string? name)
    {
        var tree = compilation.SyntaxTrees.Single();
        var semantics = compilation.GetSemanticModel(tree);
        var node = tree.GetRoot().DescendantNodes().First(node =>
            node is InvocationExpressionSyntax call ? name is null || call.Expression.ToString().EndsWith(name, System.StringComparison.Ordinal)
            : node is ObjectCreationExpressionSyntax creation && (name is null || creation.Type.ToString().EndsWith(name, System.StringComparison.Ordinal)));
        var method = Assert.IsAssignableFrom<IMethodSymbol>(semantics.GetSymbolInfo(node).Symbol);
        return CatalogIndex.For(compilation).Find(method);
    }
}
