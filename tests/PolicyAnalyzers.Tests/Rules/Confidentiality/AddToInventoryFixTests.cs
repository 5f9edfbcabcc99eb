using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Confidentiality;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>The fix of AIP1005 adds an entry that no one can take for an approval.</summary>
public class AddToInventoryFixTests
{
    [Fact]
    public Task ByItsHost() => Fix(
        """
        using OpenAI.Chat;

        public class Desk
        {
            private readonly ChatClient client = {|AIP1005:new ChatClient("m", "key")|};
            private readonly ChatClient again = {|AIP1005:new ChatClient("m", "key")|};
        }
        """,
        """
        using OpenAI.Chat;

        public class Desk
        {
            private readonly ChatClient client = new ChatClient("m", "key");
            private readonly ChatClient again = new ChatClient("m", "key");
        }
        """,
        """
        {
          "version": 1,
          // The inventory.
          "endpoints": [
            {
              "id": "gov",
              "contract": "individual"
            } // the only one
          ],
          "inferFromNames": false
        }
        """,
        """
        {
          "version": 1,
          // The inventory.
          "endpoints": [
            {
              "id": "gov",
              "contract": "individual"
            },
            {
              "id": "api.openai.com",
              "match": { "hosts": ["api.openai.com"] },
              "provider": "OpenAI",
              "contract": "",
              "maxClass": "class1",
              "allowedCategories": []
            } // the only one
          ],
          "inferFromNames": false
        }
        """);

    [Fact]
    public Task IntoAnEmptyList() => Fix(
        """
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        public class Desk
        {
            private readonly ChatClient client = {|AIP1005:new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new System.Uri("https://other.example") })|};
        }
        """,
        """
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        public class Desk
        {
            private readonly ChatClient client = new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new System.Uri("https://other.example") });
        }
        """,
        """{ "version": 1, "endpoints": [] }""",
        """
        { "version": 1, "endpoints": [
          {
            "id": "other.example",
            "match": { "hosts": ["other.example"] },
            "contract": "",
            "maxClass": "class1",
            "allowedCategories": []
          }
        ] }
        """);

    [Fact]
    public Task WhatComesInIsBound() => Fix(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public class Desk(IChatClient {|AIP1005:client|})
        {
            public IChatClient? {|AIP1005:Other|} { get; set; }

            public Task Ask() => client.GetResponseAsync("Hello");

            public Task AskOther() => Other!.GetResponseAsync("Hello");
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public class Desk([AIEndpoint("IChatClient")] IChatClient client)
        {
            [AIEndpoint("IChatClient")]
            public IChatClient? Other { get; set; }

            public Task Ask() => client.GetResponseAsync("Hello");

            public Task AskOther() => Other!.GetResponseAsync("Hello");
        }
        """,
        """
        {
          "version": 1,
          "endpoints": [ { "id": "gov", "contract": "individual" } ]
        }
        """,
        """
        {
          "version": 1,
          "endpoints": [ { "id": "gov", "contract": "individual" },
            {
              "id": "IChatClient",
              "contract": "",
              "maxClass": "class1",
              "allowedCategories": []
            } ]
        }
        """);

    [Fact]
    public Task AHostedToolByItsType() => Fix(
        """
        using Microsoft.Extensions.AI;

        public class Desk
        {
            public AITool Search() => {|AIP1005:new HostedWebSearchTool()|};
        }
        """,
        """
        using Microsoft.Extensions.AI;

        public class Desk
        {
            public AITool Search() => new HostedWebSearchTool();
        }
        """,
        """
        {
          "version": 1,
          "endpoints": [
          ]
        }
        """,
        """
        {
          "version": 1,
          "endpoints": [
            {
              "id": "HostedWebSearchTool",
              "match": { "types": ["Microsoft.Extensions.AI.HostedWebSearchTool"] },
              "contract": "",
              "maxClass": "class1",
              "allowedCategories": []
            }
          ]
        }
        """);

    private static Task Fix(string code, string fixedCode, string policy, string fixedPolicy)
    {
        var test = new CSharpCodeFixTest<FlowRulesAnalyzer, AddToInventory> { TestCode = code, FixedCode = fixedCode, OnlyRules = { "AIP1005" } };
        test.TestState.AdditionalFiles.Add(("/0/aipolicy.json", policy));
        test.FixedState.AdditionalFiles.Add(("/0/aipolicy.json", fixedPolicy));
        return test.RunAsync();
    }
}
