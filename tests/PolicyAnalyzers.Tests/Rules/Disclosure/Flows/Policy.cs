// policy: Policy.json
// program
// What the policy declares: responses, members, satisfiers, the header.
var client = new ServiceCollection().BuildServiceProvider().GetRequiredService<IChatClient>();
var text = (await client.GetResponseAsync("Tell a joke.")).Text;
Console.WriteLine(text); // AIP2001
Console.WriteLine("AI: " + text); // AIP2001
Console.WriteLine(text.Length); // ok
Console.WriteLine(AIDisclosure.Label(text)); // ok
Console.WriteLine(Own.Say(text)); // ok
Console.Error.WriteLine("done"); // ok
Own.Publish("title", text); // AIP2001
Own.Publish("title", Own.Say(text)); // ok
Own.Publish(text, "body"); // ok
Own.Print(text); // AIP2001
Own.Print(Own.Wrap(text)); // ok
var own = new Letter { Body = text, Origin = "AI" };
Own.Send(own); // ok
Own.Send(new Letter { Body = text }); // AIP2001
Own.Send(new Letter { Body = "A fixed letter." }); // ok
Own.Keep(text); // ok

public class Letter { public string Body { get; set; } = ""; public string? Origin { get; set; } }

public static class Own
{
    public static string Say(string text) => "Made by AI: " + text;
    public static Stamped Wrap(string text) => new(text);
    public static void Publish(string title, string body) { }
    public static void Print(object page) { }
    public static void Send(Letter letter) { }
    public static void Keep(string text) { }
}

public record Stamped(string Text);
