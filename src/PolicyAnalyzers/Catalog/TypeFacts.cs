using System;

namespace PolicyAnalyzers.Catalog;

[Flags]
internal enum TypeRole
{
    None = 0,

    /// <summary>A client of an AI service: IChatClient, ChatClient, Kernel, ...</summary>
    AIClient = 1 << 0,

    /// <summary>A base class of decorators: what it does it does through an inner client of the same shape.</summary>
    AIDecorator = 1 << 1,

    /// <summary>Carries content to or from a model: messages, requests, tool results.</summary>
    AIMessage = 1 << 2,

    /// <summary>Only ever holds what a model made.</summary>
    AIOutput = 1 << 3,

    /// <summary>A tool that runs at the provider (web search, code interpreter, file search).</summary>
    HostedTool = 1 << 4,

    /// <summary>The model runs in this process.</summary>
    Local = 1 << 5,

    /// <summary>The framework calls the public or overriding members of types derived from it. <see cref="TypeFacts.Kind"/> says which framework.</summary>
    EntryBase = 1 << 6,

    /// <summary>An attribute that makes a member, or the members of a type, entry points.</summary>
    EntryAttribute = 1 << 7,

    /// <summary>An attribute that offers a method to a model as a tool.</summary>
    ToolAttribute = 1 << 8,

    /// <summary>A service or context of a framework: never data, never an origin.</summary>
    Service = 1 << 9,

    /// <summary>An attribute that tags data (Microsoft.Extensions.Compliance; derived attributes too).</summary>
    ClassificationAttribute = 1 << 10,

    /// <summary>An attribute that tags personal data (ASP.NET Core Identity).</summary>
    PersonalDataAttribute = 1 << 11,

    /// <summary>An attribute that keeps a member out of serialised text.</summary>
    IgnoreAttribute = 1 << 12,

    /// <summary>Numbers, dates, identifiers: public without a tag.</summary>
    Scalar = 1 << 13,

    /// <summary>Stands for its content: Task, ValueTask, Nullable, enumerators.</summary>
    Transparent = 1 << 14,

    /// <summary>An endpoint filter, middleware or handler that runs around an endpoint.</summary>
    Filter = 1 << 15,

    /// <summary>An attribute that binds a parameter to the request ([FromBody], [FromQuery]) or to a service ([FromServices]: with Service).</summary>
    BindingAttribute = 1 << 16,

    /// <summary>A client that sends HTTP requests to wherever its address says.</summary>
    HttpClient = 1 << 17,

    /// <summary>A result or response object of a web framework: what is put in it leaves for people.</summary>
    Response = 1 << 18,

    /// <summary>An attribute on a partial method that writes a log.</summary>
    LogAttribute = 1 << 19,

    /// <summary>An attribute whose text is the key under which a service is asked for.</summary>
    KeyAttribute = 1 << 20,

    /// <summary>An attribute that keeps a member of an entry type from being an entry point.</summary>
    NoEntryAttribute = 1 << 21,

    /// <summary>Its type argument names the category that it writes under: <c>ILogger&lt;T&gt;</c>.</summary>
    Category = 1 << 22,

    /// <summary>A stream or writer: what is written into it goes where it leads.</summary>
    Writer = 1 << 23,

    /// <summary>An attribute that makes a member of an interface an HTTP request; its first text is the path.</summary>
    Request = 1 << 24,

    /// <summary>A service that stands for what is stored elsewhere, such as a table: what is read from it comes from outside.</summary>
    Store = 1 << 25,

    /// <summary>An exception by which code says that it is not written yet.</summary>
    Unfinished = 1 << 26,
}

/// <summary>What the catalogue says of a type, its base types and its interfaces together.</summary>
/// <param name="Library">The library whose row is nearest to the type.</param>
/// <param name="Roles">The roles of all rows that match.</param>
/// <param name="Kind">The kind of the nearest row that states one: controller, hub, page, worker, component, bot, grpc, filter, ...; or empty.</param>
/// <param name="Handlers">How the names of the members begin that the framework calls, behind the kind; empty where it is not by their names.</param>
/// <param name="Declared">The roles of the row at the type itself; <see cref="TypeRole.None"/> when all is inherited.</param>
internal sealed record TypeFacts(string Library, TypeRole Roles, string Kind, string Handlers, TypeRole Declared)
{
    public bool Is(TypeRole role) => (Roles & role) != 0;
}
