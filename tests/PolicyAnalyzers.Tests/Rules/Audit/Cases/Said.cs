// rules: AIP3001 AIP3003
// logging
[assembly: AIAudited(By = "the API gateway of the ministry")]

namespace Said;

public class Faq(IChatClient client)
{
    public Task Ask() => client.GetResponseAsync("Hello"); // ok
}
