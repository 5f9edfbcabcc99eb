// Signatures of what the data file names, and what a program needs to use it; read from betalgo/openai source HEAD 2025-12-09.
// needs: ai/betalgo
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.Reflection;

namespace Betalgo.OpenAI.Utilities.FunctionCalling
{
    [AttributeUsage(AttributeTargets.Method)]
    public class FunctionDescriptionAttribute : Attribute
    {
        public FunctionDescriptionAttribute(string? description = null) { }
        public string? Name { get; set; }
        public string? Description { get; set; }
    }

    public static class FunctionCallingHelper
    {
        public static object GetFunctionDefinition(MethodInfo methodInfo) => throw null!;
        public static object GetToolDefinition(MethodInfo methodInfo) => throw null!;
        public static List<object> GetToolDefinitions(object obj) => throw null!;
        public static List<object> GetToolDefinitions<T>() => throw null!;
        public static List<object> GetToolDefinitions(Type type) => throw null!;
    }
}
