// policy: Provider.json
// Services that mark what they make, as the policy says.
using System.ClientModel;
using OpenAI;
using OpenAI.Images;

public class Store
{
    private readonly ImageClient marked = new("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://marked.example.com") });
    private readonly ImageClient plain = new("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://plain.example.com") });

    public async Task Keep([AIEndpoint("marked")] ImageClient bound)
    {
        GeneratedImage first = await marked.GenerateImageAsync("A cat.");
        await File.WriteAllBytesAsync("1.png", first.ImageBytes.ToArray()); // ok
        GeneratedImage second = await plain.GenerateImageAsync("A cat.");
        await File.WriteAllBytesAsync("2.png", second.ImageBytes.ToArray()); // AIP2003
        GeneratedImage third = await bound.GenerateImageAsync("A cat.");
        await File.WriteAllBytesAsync("3.png", third.ImageBytes.ToArray()); // ok
        await File.WriteAllBytesAsync("4.png", Own.Sign(second.ImageBytes.ToArray())); // ok
    }
}

public static class Own
{
    public static byte[] Sign(byte[] media) => media;
}
