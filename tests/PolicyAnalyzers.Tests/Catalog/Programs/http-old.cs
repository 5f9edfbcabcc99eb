// rules: AIP3001
// What came before HttpClient, and sockets.
#pragma warning disable SYSLIB0014
using System.Net;
using System.Net.WebSockets;

public static class Old
{
    public static string Upload([Confidentiality("class2")] string notes)
    {
        using var client = new WebClient();
        return client.UploadString("https://api.openai.com/v1/completions", notes); // AIP1002 AIP3001
    }

    public static string Request([Confidentiality("class2")] string notes)
    {
        var request = (HttpWebRequest)WebRequest.Create("https://api.openai.com/v1/chat/completions");
        request.Method = "POST";
        using (var writer = new StreamWriter(request.GetRequestStream()))
        {
            writer.Write(notes);
        }

        using var response = request.GetResponse(); // AIP1002 AIP3001
        using var reader = new StreamReader(response.GetResponseStream());
        return reader.ReadToEnd();
    }

    public static async Task Socket([Confidentiality("class2")] string notes)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://api.openai.com/v1/realtime?model=gpt-4o-realtime"), CancellationToken.None);
        await socket.SendAsync(Encoding.UTF8.GetBytes(notes), WebSocketMessageType.Text, true, CancellationToken.None); // AIP1002 AIP3001
    }

    public static async Task Silent([Confidentiality("class2")] string notes)
    {
        using var client = new WebClient();
        client.UploadString("https://intranet.example.com/notes", notes);
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://intranet.example.com/live"), CancellationToken.None);
        await socket.SendAsync(Encoding.UTF8.GetBytes(notes), WebSocketMessageType.Text, true, CancellationToken.None);
    }
}
