namespace Microsoft.Azure.Functions.Worker
{
    public class FunctionAttribute(string name) : Attribute { public string Name => name; }
    public class HttpTriggerAttribute(params string[] methods) : Attribute { public string[] Methods => methods; }
    public class QueueTriggerAttribute(string queue) : Attribute { public string Queue => queue; }
}
