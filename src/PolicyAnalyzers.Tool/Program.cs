using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Tool;

internal static class Program
{
    private static Task<int> Main(string[] arguments)
    {
        // Japanese texts would be question marks in a console that starts with a legacy code page.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.RunAsync(arguments, Console.Out, Console.Error, Console.IsErrorRedirected ? TextWriter.Null : Console.Error);
    }
}
