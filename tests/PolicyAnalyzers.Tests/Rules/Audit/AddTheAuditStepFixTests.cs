using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.CodeFixes.Audit;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Samples.Running;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>The fix of AIP3001 that puts an auditing step around the client; what it has written is run against a model, too.</summary>
public class AddTheAuditStepFixTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.AI;
        global using Microsoft.Extensions.DependencyInjection;
        global using PolicyAnalyzers;
        """;

    private const string Model = """

        public sealed class Model : IChatClient
        {
            private readonly OpenAI.Chat.ChatClient client = new("gpt-4o", "key");

            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                OpenAI.Chat.ChatCompletion completion = await client.CompleteChatAsync([new OpenAI.Chat.UserChatMessage("x")], cancellationToken: cancellationToken);
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
            }

            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }
        """;

    private static string NewClass { get; } = AuditingClientText.Of(CSharpCompilation.Create("x"), hasRequests: true);

    [Fact]
    public Task ARegisteredClientGetsADecorator() => Verify(
        """
        public sealed class Desk(IChatClient client)
        {
            public Task Ask() => client.{|AIP3001:GetResponseAsync|}("Hello");

            public Task AskAgain() => client.{|AIP3001:GetResponseAsync|}("Again");
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services)
            {
                services.AddChatClient(new Model()).UseFunctionInvocation();
            }
        }
        """ + Model,
        """
        public sealed class Desk(IChatClient client)
        {
            public Task Ask() => client.GetResponseAsync("Hello");

            public Task AskAgain() => client.GetResponseAsync("Again");
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services)
            {
                services.AddChatClient(new Model()).UseFunctionInvocation().Use((inner, services) => new AuditingChatClient(inner, services.GetRequiredService<IAIAuditLog>(), services.GetService<Microsoft.AspNetCore.Http.IHttpContextAccessor>()));
            }
        }
        """ + Model,
        NewClass);

    [Fact]
    public Task AFactoryMakesTheDecorator() => Verify(
        """
        public sealed class Desk(IChatClient client)
        {
            public Task Ask() => client.{|AIP3001:GetResponseAsync|}("Hello");
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<IChatClient>(provider => new Model());
        }
        """ + Model,
        """
        public sealed class Desk(IChatClient client)
        {
            public Task Ask() => client.GetResponseAsync("Hello");
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<IChatClient>(provider => new AuditingChatClient(new Model(), provider.GetRequiredService<IAIAuditLog>(), provider.GetService<Microsoft.AspNetCore.Http.IHttpContextAccessor>()));
        }
        """ + Model,
        NewClass);

    [Fact]
    public Task TheProjectsOwnStepComesFirst() => Verify(
        """
        public sealed class Desk(IChatClient inner)
        {
            private readonly IChatClient client = inner.AsBuilder().UseFunctionInvocation().Build();

            public Task Ask() => client.{|AIP3001:GetResponseAsync|}("Hello");
        }

        public static class Steps
        {
            [AIAuditStep]
            public static ChatClientBuilder UseTrail(this ChatClientBuilder builder, string? name = null) => builder;
        }
        """,
        """
        public sealed class Desk(IChatClient inner)
        {
            private readonly IChatClient client = inner.AsBuilder().UseFunctionInvocation().UseTrail().Build();

            public Task Ask() => client.GetResponseAsync("Hello");
        }

        public static class Steps
        {
            [AIAuditStep]
            public static ChatClientBuilder UseTrail(this ChatClientBuilder builder, string? name = null) => builder;
        }
        """,
        null);

    [Fact]
    public Task TheProjectsOwnDecoratorComesFirst() => Verify(
        """
        public sealed class Desk
        {
            public Task Ask(IChatClient inner) => inner.AsBuilder().Build().{|AIP3001:GetResponseAsync|}("Hello");
        }

        [AIAuditStep]
        public sealed class Trail(IAIAuditLog log, IChatClient inner) : DelegatingChatClient(inner)
        {
            public IAIAuditLog Log => log;
        }
        """,
        """
        public sealed class Desk
        {
            public Task Ask(IChatClient inner) => inner.AsBuilder().Use((inner, services) => new Trail(services.GetRequiredService<IAIAuditLog>(), inner)).Build().GetResponseAsync("Hello");
        }

        [AIAuditStep]
        public sealed class Trail(IAIAuditLog log, IChatClient inner) : DelegatingChatClient(inner)
        {
            public IAIAuditLog Log => log;
        }
        """,
        null);

    [Fact]
    public async Task TheDecoratorLeavesOneRecordEachTime()
    {
        var run = AuditRun.Compile(
            """
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.Runtime.CompilerServices;
            using System.Threading;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Http;
            using Microsoft.Extensions.AI;
            using Microsoft.Extensions.DependencyInjection;
            using PolicyAnalyzers;

            """ + NewClass + """

            public sealed class Desk(IChatClient model, IAIAuditLog audit)
            {
                private readonly IServiceProvider services = new ServiceCollection().AddSingleton(audit).BuildServiceProvider();

                private IChatClient Client => model.AsBuilder()
                    .Use((inner, services) => new AuditingChatClient(inner, services.GetRequiredService<IAIAuditLog>(), services.GetService<IHttpContextAccessor>())).Build(services);

                public Task Ask(CancellationToken cancellation) => Client.GetResponseAsync("Hello", cancellationToken: cancellation);

                public async IAsyncEnumerable<string> Stream([EnumeratorCancellation] CancellationToken cancellation)
                {
                    await foreach (var update in Client.GetStreamingResponseAsync("Hello", cancellationToken: cancellation))
                    {
                        yield return update.Text;
                    }
                }
            }
            """,
            "Desk");
        foreach (var method in run.Methods)
        {
            foreach (var behavior in Enum.GetValues<ModelBehavior>())
            {
                var record = Assert.Single(await run.RecordsOf(method, behavior));
                Assert.Equal(behavior switch { ModelBehavior.Answers => "succeeded", ModelBehavior.Refuses => "denied", ModelBehavior.Hangs => "cancelled", _ => "failed" }, record.Outcome);
                Assert.DoesNotContain(
                    typeof(AIAuditEntry).GetProperties().Where(property => property.Name is not ("InputHash" or "OutputHash" or "EqualityContract")),
                    property => property.GetValue(record) is null or "");
            }
        }
    }

    private static Task Verify(string code, string fixedCode, string? newClass)
    {
        var test = new CSharpCodeFixTest<FlowRulesAnalyzer, AddTheAuditStep> { TestCode = code, FixedCode = newClass is null ? fixedCode : fixedCode + "\n" + Imported(newClass), ReferenceAssemblies = ReferenceAssemblies.Logging };
        test.TestState.Sources.Add(("/0/Usings.cs", Usings));
        test.OnlyRules.Add("AIP3001");
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>With names as short as the usings of the test allow.</summary>
    private static string Imported(string text) =>
        new[] { "System.Threading.Tasks.", "System.Threading.", "System.Collections.Generic.", "System.Runtime.CompilerServices", "Microsoft.Extensions.AI.", "Microsoft.AspNetCore", "PolicyAnalyzers.", "System." }
            .Aggregate(text, static (known, space) => known.Replace("global::" + space, space.EndsWith('.') ? "" : space, StringComparison.Ordinal));
}
