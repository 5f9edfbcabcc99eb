// Signatures of what the data file names, and what a program needs to use it; read from Microsoft.Extensions.Compliance.Abstractions 10.9.x (source HEAD 2026-08).
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Compliance.Classification
{
    public struct DataClassification
    {
        public static Microsoft.Extensions.Compliance.Classification.DataClassification None { get => throw null!; }
        public static Microsoft.Extensions.Compliance.Classification.DataClassification Unknown { get => throw null!; }
        public string TaxonomyName { get => throw null!; }
        public string Value { get => throw null!; }
        public DataClassification(string taxonomyName, string value) { }
    }

    public class DataClassificationAttribute : Attribute
    {
        protected internal DataClassificationAttribute() { }
        public string Notes { get; set; } = null!;
        public Microsoft.Extensions.Compliance.Classification.DataClassification Classification { get => throw null!; }
    }

    public sealed class DataClassificationSet
    {
        public DataClassificationSet(Microsoft.Extensions.Compliance.Classification.DataClassification classification) { }
        public DataClassificationSet(IEnumerable<Microsoft.Extensions.Compliance.Classification.DataClassification> classifications) { }
        public DataClassificationSet(params Microsoft.Extensions.Compliance.Classification.DataClassification[] classifications) { }
    }

    public sealed class NoDataClassificationAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute
    {
        public NoDataClassificationAttribute() { }
    }

    public sealed class UnknownDataClassificationAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute
    {
        public UnknownDataClassificationAttribute() { }
    }
}

namespace Microsoft.Extensions.Compliance.Redaction
{
    public sealed class ErasingRedactor : Microsoft.Extensions.Compliance.Redaction.Redactor
    {
        public static Microsoft.Extensions.Compliance.Redaction.ErasingRedactor Instance { get => throw null!; }
        public override int Redact(System.ReadOnlySpan<char> source, System.Span<char> destination) => throw null!;
        public override int GetRedactedLength(System.ReadOnlySpan<char> input) => throw null!;
    }

    public sealed class HmacRedactor : Microsoft.Extensions.Compliance.Redaction.Redactor
    {
        protected internal HmacRedactor() { }
        public override int GetRedactedLength(System.ReadOnlySpan<char> input) => throw null!;
        public override int Redact(System.ReadOnlySpan<char> source, System.Span<char> destination) => throw null!;
    }

    public interface IRedactorProvider
    {
        Microsoft.Extensions.Compliance.Redaction.Redactor GetRedactor(Microsoft.Extensions.Compliance.Classification.DataClassificationSet classifications);
    }

    public sealed class NullRedactor : Microsoft.Extensions.Compliance.Redaction.Redactor
    {
        public static Microsoft.Extensions.Compliance.Redaction.NullRedactor Instance { get => throw null!; }
        public override int GetRedactedLength(System.ReadOnlySpan<char> input) => throw null!;
        public override int Redact(System.ReadOnlySpan<char> source, System.Span<char> destination) => throw null!;
        public override string Redact(string? source) => throw null!;
    }

    public abstract class Redactor
    {
        public string Redact(System.ReadOnlySpan<char> source) => throw null!;
        public virtual int Redact(System.ReadOnlySpan<char> source, System.Span<char> destination) => throw null!;
        public int Redact(string? source, System.Span<char> destination) => throw null!;
        public virtual string Redact(string? source) => throw null!;
        public string Redact<T>(T value, string? format = null, System.IFormatProvider? provider = null) => throw null!;
        public int Redact<T>(T value, System.Span<char> destination, string? format = null, System.IFormatProvider? provider = null) => throw null!;
        public bool TryRedact<T>(T value, System.Span<char> destination, out int charsWritten, System.ReadOnlySpan<char> format, System.IFormatProvider? provider = null) => throw null!;
        public virtual int GetRedactedLength(System.ReadOnlySpan<char> input) => throw null!;
        public int GetRedactedLength(string? input) => throw null!;
    }
}

namespace System.Text
{
    public static class RedactionStringBuilderExtensions
    {
        public static System.Text.StringBuilder AppendRedacted(this System.Text.StringBuilder stringBuilder, Microsoft.Extensions.Compliance.Redaction.Redactor redactor, string? value) => throw null!;
        public static System.Text.StringBuilder AppendRedacted(this System.Text.StringBuilder stringBuilder, Microsoft.Extensions.Compliance.Redaction.Redactor redactor, System.ReadOnlySpan<char> value) => throw null!;
    }
}
