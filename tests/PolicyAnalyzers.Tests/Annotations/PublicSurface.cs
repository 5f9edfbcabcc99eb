using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PolicyAnalyzers.Tests.Annotations;

/// <summary>Writes what an assembly offers to others as sorted text: one type a paragraph, one member a line.</summary>
internal static class PublicSurface
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var line in Members(type).OrderBy(l => l, StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Head(Type type)
    {
        var head = Marks(type) + Kind(type) + " " + type.Namespace + "." + Name(type);
        if (type.GetCustomAttribute<AttributeUsageAttribute>() is not { } usage || type.BaseType != typeof(Attribute))
            return head;
        return head + " : Attribute on " + usage.ValidOn
            + (usage.AllowMultiple ? ", several" : "") + (usage.Inherited ? "" : ", not inherited");
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        if (type.IsAbstract && type.IsSealed) return "static class";
        var record = type.GetMethod("<Clone>$") is not null;
        return (type.IsSealed ? "sealed " : "") + (record ? "record" : "class");
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static | BindingFlags.DeclaredOnly;

        foreach (var constructor in type.GetConstructors(Declared).Where(c => c.IsPublic || c.IsFamily))
            yield return "new(" + Parameters(constructor) + ")";

        foreach (var field in type.GetFields(Declared).Where(f => f.IsPublic && !f.IsSpecialName))
            yield return field.Name + " = " + Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture);

        foreach (var property in type.GetProperties(Declared).Where(p => p.GetMethod!.IsPublic))
            yield return Marks(property) + Name(property.PropertyType) + " " + property.Name + " { get;" + Setter(property) + " }";

        foreach (var method in type.GetMethods(Declared).Where(IsWritten))
            yield return Marks(method) + (method.IsStatic ? "static " : "") + Name(method.ReturnType) + " " + method.Name
                + (method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(Name)) + ">" : "")
                + "(" + Parameters(method) + ")";
    }

    private static bool IsWritten(MethodInfo method)
        => method.IsPublic && !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute), false)
        && method.Name != "<Clone>$";

    private static string Setter(PropertyInfo property)
    {
        if (property.SetMethod is not { IsPublic: true } setter) return "";
        var init = setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");
        return init ? " init;" : " set;";
    }

    private static string Parameters(MethodBase method)
        => string.Join(", ", method.GetParameters().Select(p =>
            (p.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "")
            + Name(p.ParameterType) + " " + p.Name + (p.HasDefaultValue ? " = " + Default(p) : "")));

    private static string Default(ParameterInfo parameter)
        => parameter.RawDefaultValue is string text ? "\"" + text + "\"" : "default";

    /// <summary>The project's own attributes on the member, which are part of what the rules read.</summary>
    private static string Marks(MemberInfo member)
        => string.Concat(member.GetCustomAttributesData()
            .Where(a => a.AttributeType.Namespace == nameof(PolicyAnalyzers))
            .Select(a => "[" + a.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal)
                + (a.ConstructorArguments.Count == 0 ? "" : "(" + string.Join(", ", a.ConstructorArguments) + ")") + "] "));

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.Name;
        return type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
            + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
    }
}
