using System;
using System.Net.WebSockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>What a browser gets of a SignalR hub, over the hub's protocol itself: JSON texts that end with a record separator.</summary>
internal static class HubConnection
{
    private const char End = '\u001e';
    private const string Completion = "\"type\":3";

    /// <summary>Calls a method of the hub at <c>/hub</c>, as a stream too, and gives all that comes until it has ended.</summary>
    public static async Task<string> CallAsync(Uri service, string method)
    {
        var called = await CallAsync(service, method, 1);

        // A method that streams says so when it is called as one that does not.
        return called.Contains("\"error\"", StringComparison.Ordinal) ? await CallAsync(service, method, 4) : called;
    }

    private static async Task<string> CallAsync(Uri service, string method, int type)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new UriBuilder(service) { Scheme = "ws", Path = "/hub" }.Uri, limit.Token);
        await SendAsync(socket, "{\"protocol\":\"json\",\"version\":1}", limit.Token);
        await SendAsync(socket, $"{{\"type\":{type},\"invocationId\":\"1\",\"target\":\"{method}\",\"arguments\":[]}}", limit.Token);
        var received = new StringBuilder();
        var buffer = new byte[8192];
        while (!received.ToString().Contains(Completion, StringComparison.Ordinal))
        {
            var part = await socket.ReceiveAsync(buffer, limit.Token);
            received.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
        }

        return Received.Read(received.ToString());
    }

    private static Task SendAsync(ClientWebSocket socket, string message, CancellationToken cancellation) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, true, cancellation);
}
