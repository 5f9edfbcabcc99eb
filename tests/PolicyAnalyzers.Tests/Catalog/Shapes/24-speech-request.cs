// rules: AIP3001
// A request with a JSON body goes to a speech service: texts leave, audio comes back.
public sealed record Speech(string model, string input, string voice);

public sealed class Reader(HttpClient http) : ControllerBase
{
    [HttpPost("/speak")]
    public async Task<IActionResult> Speak([Confidentiality("class2")] string letter)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/audio/speech")
        {
            Content = JsonContent.Create(new Speech("tts-1", letter, "alloy")),
        };
        using var response = await http.SendAsync(request); // AIP1002 AIP3001
        return File(await response.Content.ReadAsByteArrayAsync(), "audio/mpeg"); // AIP2001
    }
}
