// rules: AIP3001
// logging
[assembly: AIAudited(By = " ")]

namespace Said;

public class Faq(IChatClient client)
{
    public Task Ask() => client.GetResponseAsync("Hello"); // AIP3001
}
