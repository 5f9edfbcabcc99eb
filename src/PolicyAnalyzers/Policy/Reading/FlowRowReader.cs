using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>Reads entries of the <c>flow</c> lists and of <c>disclosure.responses</c>. Without a readable symbol there is no entry.</summary>
internal static class FlowRowReader
{
    internal static FlowRow? Source(ObjectReader item)
    {
        var at = Port(item, "at", FlowPort.Return);
        var @class = item.Text("class");
        var categories = item.Texts("categories");
        if (!item.Has("class") && !item.Has("categories"))
        {
            item.Source.Error(item.Place, "NeedsClassOrCategories");
        }

        return Symbol(item) is { } symbol
            ? new FlowRow(symbol) { At = at, Class = @class, Categories = categories }
            : null;
    }

    internal static FlowRow? Sink(ObjectReader item)
    {
        var at = Port(item, "at", FlowPort.AnyArgument);
        var endpoint = item.Text("endpoint");
        return Symbol(item) is { } symbol ? new FlowRow(symbol) { At = at, Endpoint = endpoint } : null;
    }

    internal static FlowRow? Output(ObjectReader item)
    {
        var at = Port(item, "at", FlowPort.Return);
        return Symbol(item) is { } symbol ? new FlowRow(symbol) { At = at } : null;
    }

    internal static FlowRow? Sanitizer(ObjectReader item)
    {
        var to = item.Text("to");
        var removes = item.Texts("removes");
        if (!item.Has("to") && !item.Has("removes"))
        {
            item.Source.Error(item.Place, "SanitizerDoesNothing");
        }

        return Symbol(item) is { } symbol ? new FlowRow(symbol) { Class = to, Categories = removes } : null;
    }

    internal static FlowRow? PassThrough(ObjectReader item)
    {
        var from = Port(item, "from", FlowPort.AnyArgument);
        var to = Port(item, "to", FlowPort.Return);
        return Symbol(item) is { } symbol ? new FlowRow(symbol) { From = from, To = to } : null;
    }

    private static Setting<SymbolPattern>? Symbol(ObjectReader item)
    {
        item.Require("symbol");
        return item.Pattern("symbol");
    }

    private static FlowPort Port(ObjectReader item, string key, FlowPort fallback)
    {
        var text = item.Text(key);
        if (text is null || text.IsBroken)
        {
            return fallback;
        }

        if (FlowPort.TryParse(text.Value, out var port))
        {
            return port;
        }

        item.Source.Error(text.Place, "BadPort", JsonScanner.Excerpt(text.Value));
        return fallback;
    }
}
