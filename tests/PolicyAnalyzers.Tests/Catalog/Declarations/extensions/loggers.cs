// Signatures of what the data file names, and what a program needs to use it; read from Serilog source HEAD 2026-02-16; NLog source HEAD 2026-04-23; log4net documentation.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace NLog
{
    public interface ILogger : NLog.ILoggerBase
    {
        bool IsTraceEnabled { get; }
        bool IsDebugEnabled { get; }
        bool IsInfoEnabled { get; }
        bool IsWarnEnabled { get; }
        bool IsErrorEnabled { get; }
        bool IsFatalEnabled { get; }
        void Trace<T>(T? value);
        void Trace<T>(System.IFormatProvider? formatProvider, T? value);
        void Trace(Exception? exception, string message);
        void Trace(Exception? exception, string message, params object?[] args);
        void Trace(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Trace(System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Trace(string message);
        void Trace(string message, params object?[] args);
        void Trace(string message, Exception? exception);
        void Trace<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument);
        void Debug<T>(T? value);
        void Debug<T>(System.IFormatProvider? formatProvider, T? value);
        void Debug(Exception? exception, string message);
        void Debug(Exception? exception, string message, params object?[] args);
        void Debug(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Debug(System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Debug(string message);
        void Debug(string message, params object?[] args);
        void Debug<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument);
        void Debug<TArgument>(string message, TArgument? argument);
        void Info<T>(T? value);
        void Info<T>(System.IFormatProvider? formatProvider, T? value);
        void Info(Exception? exception, string message);
        void Info(Exception? exception, string message, params object?[] args);
        void Info(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Info(System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Info(string message);
        void Info(string message, params object?[] args);
        void Info<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument);
        void Info<TArgument>(string message, TArgument argument);
        void Warn<T>(T? value);
        void Warn<T>(System.IFormatProvider? formatProvider, T? value);
        void Warn(Exception? exception, string message);
        void Warn(Exception? exception, string message, params object?[] args);
        void Warn(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Warn(System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Warn(string message);
        void Warn(string message, params object?[] args);
        void Warn<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument);
        void Warn<TArgument>(string message, TArgument? argument);
        void Error<T>(T? value);
        void Error<T>(System.IFormatProvider? formatProvider, T? value);
        void Error(Exception? exception, string message);
        void Error(Exception? exception, string message, params object?[] args);
        void Error(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Error(System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Error(string message);
        void Error(string message, params object?[] args);
        void Error<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument);
        void Error<TArgument>(string message, TArgument? argument);
        void Fatal<T>(T? value);
        void Fatal<T>(System.IFormatProvider? formatProvider, T? value);
        void Fatal(Exception? exception, string message);
        void Fatal(Exception? exception, string message, params object?[] args);
        void Fatal(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Fatal(System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Fatal(string message);
        void Fatal(string message, params object?[] args);
        void Fatal<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument);
        void Fatal<TArgument>(string message, TArgument? argument);
    }

    public interface ILoggerBase
    {
        string Name { get; }
        void Log(NLog.LogEventInfo logEvent);
        void Log(Type wrapperType, NLog.LogEventInfo logEvent);
        void Log<T>(NLog.LogLevel level, T? value);
        void Log<T>(NLog.LogLevel level, System.IFormatProvider? formatProvider, T? value);
        void Log(NLog.LogLevel level, Exception? exception, string message, params object?[] args);
        void Log(NLog.LogLevel level, Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Log(NLog.LogLevel level, System.IFormatProvider? formatProvider, string message, params object?[] args);
        void Log(NLog.LogLevel level, string message);
        void Log(NLog.LogLevel level, string message, params object?[] args);
        void Log<TArgument>(NLog.LogLevel level, System.IFormatProvider? formatProvider, string message, TArgument? argument);
    }

    public class LogEventInfo
    {
        public LogEventInfo() { }
        public LogEventInfo(NLog.LogLevel level, string? loggerName, string message) { }
        public LogEventInfo(NLog.LogLevel level, string? loggerName, string message, IReadOnlyList<KeyValuePair<object, object?>>? eventProperties) { }
        public LogEventInfo(NLog.LogLevel level, string? loggerName, System.IFormatProvider? formatProvider, string message, object?[]? parameters) { }
        public LogEventInfo(NLog.LogLevel level, string? loggerName, System.IFormatProvider? formatProvider, string message, object?[]? parameters, Exception? exception) { }
        public int SequenceID { get => throw null!; }
        public DateTime TimeStamp { get; set; }
        public NLog.LogLevel Level { get; set; } = null!;
        public bool HasStackTrace { get => throw null!; }
        public int UserStackFrameNumber { get => throw null!; }
        public string? CallerClassName { get => throw null!; }
        public string? CallerMemberName { get => throw null!; }
        public string? CallerFilePath { get => throw null!; }
        public int CallerLineNumber { get => throw null!; }
    }

    public sealed class LogLevel
    {
        protected internal LogLevel() { }
        public static IEnumerable<NLog.LogLevel> AllLevels { get => throw null!; }
        public static IEnumerable<NLog.LogLevel> AllLoggingLevels { get => throw null!; }
        public string Name { get => throw null!; }
        public int Ordinal { get => throw null!; }
    }

    public static class LogManager
    {
        public static NLog.Logger GetCurrentClassLogger() => throw null!;
        public static NLog.Logger GetCurrentClassLogger(Type loggerType) => throw null!;
        public static NLog.Logger GetLogger(string name) => throw null!;
        public static NLog.Logger GetLogger(string name, Type loggerType) => throw null!;
    }

    public class Logger : NLog.ILogger
    {
        void NLog.ILogger.Trace(string message, Exception? exception) => throw null!;
        protected internal Logger() { }
        public void Log(NLog.LogLevel level, object? value) { }
        public void Log(NLog.LogLevel level, System.IFormatProvider? formatProvider, object? value) { }
        public void Log(NLog.LogLevel level, string message, object? arg1, object? arg2) { }
        public void Log(NLog.LogLevel level, string message, object? arg1, object? arg2, object? arg3) { }
        public void Log(NLog.LogLevel level, System.IFormatProvider? formatProvider, string message, bool argument) { }
        public void Log(NLog.LogLevel level, string message, bool argument) { }
        public void Trace(object? value) { }
        public void Trace(System.IFormatProvider? formatProvider, object? value) { }
        public void Trace(string message, object? arg1, object? arg2) { }
        public void Trace(string message, object? arg1, object? arg2, object? arg3) { }
        public void Trace(System.IFormatProvider? formatProvider, string message, bool argument) { }
        public void Trace(string message, bool argument) { }
        public void Debug(object? value) { }
        public void Debug(System.IFormatProvider? formatProvider, object? value) { }
        public void Debug(string message, object? arg1, object? arg2) { }
        public void Debug(string message, object? arg1, object? arg2, object? arg3) { }
        public void Debug(System.IFormatProvider? formatProvider, string message, bool argument) { }
        public void Debug(string message, bool argument) { }
        public void Info(object? value) { }
        public void Info(System.IFormatProvider? formatProvider, object? value) { }
        public void Info(string message, object? arg1, object? arg2) { }
        public void Info(string message, object? arg1, object? arg2, object? arg3) { }
        public void Info(System.IFormatProvider? formatProvider, string message, bool argument) { }
        public void Info(string message, bool argument) { }
        public void Warn(object? value) { }
        public void Warn(System.IFormatProvider? formatProvider, object? value) { }
        public void Warn(string message, object? arg1, object? arg2) { }
        public void Warn(string message, object? arg1, object? arg2, object? arg3) { }
        public void Warn(System.IFormatProvider? formatProvider, string message, bool argument) { }
        public void Warn(string message, bool argument) { }
        public void Error(object? value) { }
        public void Error(System.IFormatProvider? formatProvider, object? value) { }
        public void Error(string message, object? arg1, object? arg2) { }
        public void Error(string message, object? arg1, object? arg2, object? arg3) { }
        public void Error(System.IFormatProvider? formatProvider, string message, bool argument) { }
        public void Error(string message, bool argument) { }
        public void Fatal(object? value) { }
        public void Fatal(System.IFormatProvider? formatProvider, object? value) { }
        public void Fatal(string message, object? arg1, object? arg2) { }
        public void Fatal(string message, object? arg1, object? arg2, object? arg3) { }
        public void Fatal(System.IFormatProvider? formatProvider, string message, bool argument) { }
        public void Fatal(string message, bool argument) { }
        public bool IsTraceEnabled { get => throw null!; }
        public bool IsDebugEnabled { get => throw null!; }
        public bool IsInfoEnabled { get => throw null!; }
        public bool IsWarnEnabled { get => throw null!; }
        public bool IsErrorEnabled { get => throw null!; }
        public bool IsFatalEnabled { get => throw null!; }
        public void Trace<T>(T? value) { }
        public void Trace<T>(System.IFormatProvider? formatProvider, T? value) { }
        public void Trace(System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Trace(string message) { }
        public void Trace(string message, params object?[] args) { }
        public void Trace(Exception? exception, string message, System.ReadOnlySpan<object?> args) { }
        public void Trace(Exception? exception, string message) { }
        public void Trace(Exception? exception, string message, params object?[] args) { }
        public void Trace(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Trace<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument) { }
        public void Debug<T>(T? value) { }
        public void Debug<T>(System.IFormatProvider? formatProvider, T? value) { }
        public void Debug(System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Debug(string message) { }
        public void Debug(string message, params object?[] args) { }
        public void Debug(Exception? exception, string message, System.ReadOnlySpan<object?> args) { }
        public void Debug(Exception? exception, string message) { }
        public void Debug(Exception? exception, string message, params object?[] args) { }
        public void Debug(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Debug<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument) { }
        public void Debug<TArgument>(string message, TArgument? argument) { }
        public void Info<T>(T? value) { }
        public void Info<T>(System.IFormatProvider? formatProvider, T? value) { }
        public void Info(System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Info(string message) { }
        public void Info(string message, params object?[] args) { }
        public void Info(Exception? exception, string message, System.ReadOnlySpan<object?> args) { }
        public void Info(Exception? exception, string message) { }
        public void Info(Exception? exception, string message, params object?[] args) { }
        public void Info(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Info<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument) { }
        public void Info<TArgument>(string message, TArgument? argument) { }
        public void Warn<T>(T? value) { }
        public void Warn<T>(System.IFormatProvider? formatProvider, T? value) { }
        public void Warn(System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Warn(string message) { }
        public void Warn(string message, params object?[] args) { }
        public void Warn(Exception? exception, string message, System.ReadOnlySpan<object?> args) { }
        public void Warn(Exception? exception, string message) { }
        public void Warn(Exception? exception, string message, params object?[] args) { }
        public void Warn(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Warn<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument) { }
        public void Warn<TArgument>(string message, TArgument? argument) { }
        public void Error<T>(T? value) { }
        public void Error<T>(System.IFormatProvider? formatProvider, T? value) { }
        public void Error(System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Error(string message) { }
        public void Error(string message, params object?[] args) { }
        public void Error(Exception? exception, string message, System.ReadOnlySpan<object?> args) { }
        public void Error(Exception? exception, string message) { }
        public void Error(Exception? exception, string message, params object?[] args) { }
        public void Error(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Error<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument) { }
        public void Error<TArgument>(string message, TArgument? argument) { }
        public void Fatal<T>(T? value) { }
        public void Fatal<T>(System.IFormatProvider? formatProvider, T? value) { }
        public void Fatal(System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Fatal(string message) { }
        public void Fatal(string message, params object?[] args) { }
        public void Fatal(Exception? exception, string message, System.ReadOnlySpan<object?> args) { }
        public void Fatal(Exception? exception, string message) { }
        public void Fatal(Exception? exception, string message, params object?[] args) { }
        public void Fatal(Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Fatal<TArgument>(System.IFormatProvider? formatProvider, string message, TArgument? argument) { }
        public void Fatal<TArgument>(string message, TArgument? argument) { }
        public string Name { get => throw null!; }
        public IDictionary<string, object?> Properties { get => throw null!; }
        public NLog.Logger WithProperty(string propertyKey, object? propertyValue) => throw null!;
        public IDisposable PushScopeProperty(string propertyName, object? propertyValue) => throw null!;
        public IDisposable PushScopeProperty<TValue>(string propertyName, TValue? propertyValue) => throw null!;
        public void Log(NLog.LogEventInfo logEvent) { }
        public void Log(Type wrapperType, NLog.LogEventInfo logEvent) { }
        public void Log<T>(NLog.LogLevel level, T? value) { }
        public void Log<T>(NLog.LogLevel level, System.IFormatProvider? formatProvider, T? value) { }
        public void Log(NLog.LogLevel level, System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Log(NLog.LogLevel level, string message) { }
        public void Log(NLog.LogLevel level, string message, params object?[] args) { }
        public void Log(NLog.LogLevel level, Exception? exception, string message, params object?[] args) { }
        public void Log(NLog.LogLevel level, Exception? exception, System.IFormatProvider? formatProvider, string message, params object?[] args) { }
        public void Log<TArgument>(NLog.LogLevel level, System.IFormatProvider? formatProvider, string message, TArgument? argument) { }
    }
}

namespace Serilog
{
    public interface ILogger
    {
        Serilog.ILogger ForContext(Serilog.Core.ILogEventEnricher enricher);
        Serilog.ILogger ForContext(IEnumerable<Serilog.Core.ILogEventEnricher> enrichers);
        Serilog.ILogger ForContext(string propertyName, object? value, bool destructureObjects = false);
        Serilog.ILogger ForContext<TSource>();
        Serilog.ILogger ForContext(Type source);
        void Write(Serilog.Events.LogEvent logEvent);
        void Write(Serilog.Events.LogEventLevel level, string messageTemplate);
        void Write<T>(Serilog.Events.LogEventLevel level, string messageTemplate, T propertyValue);
        void Write<T0, T1>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Write(Serilog.Events.LogEventLevel level, string messageTemplate, params object?[]? propertyValues);
        void Write(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate);
        void Write<T>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T propertyValue);
        void Write<T0, T1>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        bool IsEnabled(Serilog.Events.LogEventLevel level);
        void Verbose(string messageTemplate);
        void Verbose<T>(string messageTemplate, T propertyValue);
        void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Verbose(string messageTemplate, params object?[]? propertyValues);
        void Verbose(Exception? exception, string messageTemplate);
        void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Debug(string messageTemplate);
        void Debug<T>(string messageTemplate, T propertyValue);
        void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Debug(string messageTemplate, params object?[]? propertyValues);
        void Debug(Exception? exception, string messageTemplate);
        void Debug<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Information(string messageTemplate);
        void Information<T>(string messageTemplate, T propertyValue);
        void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Information(string messageTemplate, params object?[]? propertyValues);
        void Information(Exception? exception, string messageTemplate);
        void Information<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Warning(string messageTemplate);
        void Warning<T>(string messageTemplate, T propertyValue);
        void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Warning(string messageTemplate, params object?[]? propertyValues);
        void Warning(Exception? exception, string messageTemplate);
        void Warning<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Error(string messageTemplate);
        void Error<T>(string messageTemplate, T propertyValue);
        void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Error(string messageTemplate, params object?[]? propertyValues);
        void Error(Exception? exception, string messageTemplate);
        void Error<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Fatal(string messageTemplate);
        void Fatal<T>(string messageTemplate, T propertyValue);
        void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Fatal(string messageTemplate, params object?[]? propertyValues);
        void Fatal(Exception? exception, string messageTemplate);
        void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        bool BindMessageTemplate(string messageTemplate, object?[]? propertyValues, out Serilog.Events.MessageTemplate? parsedTemplate, out IEnumerable<Serilog.Events.LogEventProperty>? boundProperties);
    }

    public static class Log
    {
        public static Serilog.ILogger Logger { get; set; } = null!;
        public static void CloseAndFlush() { }
        public static Serilog.ILogger ForContext(Serilog.Core.ILogEventEnricher enricher) => throw null!;
        public static Serilog.ILogger ForContext(Serilog.Core.ILogEventEnricher[] enrichers) => throw null!;
        public static Serilog.ILogger ForContext(string propertyName, object? value, bool destructureObjects = false) => throw null!;
        public static Serilog.ILogger ForContext<TSource>() => throw null!;
        public static Serilog.ILogger ForContext(Type source) => throw null!;
        public static void Write(Serilog.Events.LogEvent logEvent) { }
        public static void Write(Serilog.Events.LogEventLevel level, string messageTemplate) { }
        public static void Write<T>(Serilog.Events.LogEventLevel level, string messageTemplate, T propertyValue) { }
        public static void Write<T0, T1>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Write(Serilog.Events.LogEventLevel level, string messageTemplate, params object?[]? propertyValues) { }
        public static void Write(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate) { }
        public static void Write<T>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Write<T0, T1>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Write<T0, T1, T2>(Serilog.Events.LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static bool IsEnabled(Serilog.Events.LogEventLevel level) => throw null!;
        public static void Verbose(string messageTemplate) { }
        public static void Verbose<T>(string messageTemplate, T propertyValue) { }
        public static void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Verbose(string messageTemplate, params object?[]? propertyValues) { }
        public static void Verbose(Exception? exception, string messageTemplate) { }
        public static void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Debug(string messageTemplate) { }
        public static void Debug<T>(string messageTemplate, T propertyValue) { }
        public static void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Debug(string messageTemplate, params object?[]? propertyValues) { }
        public static void Debug(Exception? exception, string messageTemplate) { }
        public static void Debug<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Information(string messageTemplate) { }
        public static void Information<T>(string messageTemplate, T propertyValue) { }
        public static void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Information(string messageTemplate, params object?[]? propertyValues) { }
        public static void Information(Exception? exception, string messageTemplate) { }
        public static void Information<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Warning(string messageTemplate) { }
        public static void Warning<T>(string messageTemplate, T propertyValue) { }
        public static void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Warning(string messageTemplate, params object?[]? propertyValues) { }
        public static void Warning(Exception? exception, string messageTemplate) { }
        public static void Warning<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Error(string messageTemplate) { }
        public static void Error<T>(string messageTemplate, T propertyValue) { }
        public static void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Error(string messageTemplate, params object?[]? propertyValues) { }
        public static void Error(Exception? exception, string messageTemplate) { }
        public static void Error<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Fatal(string messageTemplate) { }
        public static void Fatal<T>(string messageTemplate, T propertyValue) { }
        public static void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Fatal(string messageTemplate, params object?[]? propertyValues) { }
        public static void Fatal(Exception? exception, string messageTemplate) { }
        public static void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static bool BindMessageTemplate(string messageTemplate, object?[] propertyValues, out Serilog.Events.MessageTemplate? parsedTemplate, out IEnumerable<Serilog.Events.LogEventProperty>? boundProperties) => throw null!;
    }

    public class LoggerConfiguration
    {
        public LoggerConfiguration() { }
        public Serilog.Configuration.LoggerSinkConfiguration WriteTo { get => throw null!; }
        public Serilog.Configuration.LoggerAuditSinkConfiguration AuditTo { get => throw null!; }
    }
}

namespace Serilog.Configuration
{
    public class LoggerAuditSinkConfiguration
    {
        protected internal LoggerAuditSinkConfiguration() { }
    }

    public class LoggerSinkConfiguration
    {
        protected internal LoggerSinkConfiguration() { }
    }
}

namespace Serilog.Context
{
    public static class LogContext
    {
        public static IDisposable PushProperty(string name, object? value, bool destructureObjects = false) => throw null!;
    }
}

namespace Serilog.Core
{
    public interface ILogEventEnricher
    {
    }
}

namespace Serilog.Events
{
    public class LogEvent
    {
        public LogEvent(DateTimeOffset timestamp, Serilog.Events.LogEventLevel level, Exception? exception, Serilog.Events.MessageTemplate messageTemplate, IEnumerable<Serilog.Events.LogEventProperty> properties) { }
        public DateTimeOffset Timestamp { get => throw null!; }
        public Serilog.Events.LogEventLevel Level { get => throw null!; }
        public Serilog.Events.MessageTemplate MessageTemplate { get => throw null!; }
        public Exception? Exception { get => throw null!; }
    }

    public enum LogEventLevel { Verbose, Debug, Information, Warning, Error, Fatal }

    public class LogEventProperty
    {
        protected internal LogEventProperty() { }
        public string Name { get => throw null!; }
    }

    public class MessageTemplate
    {
        protected internal MessageTemplate() { }
        public static Serilog.Events.MessageTemplate Empty { get => throw null!; }
        public string Text { get => throw null!; }
    }
}

namespace log4net
{
    public interface ILog
    {
        void Debug(object? message);
        void Debug(object? message, Exception? exception);
        void DebugFormat(string format, params object?[]? args);
        void Info(object? message);
        void Info(object? message, Exception? exception);
        void InfoFormat(string format, params object?[]? args);
        void Warn(object? message);
        void Warn(object? message, Exception? exception);
        void WarnFormat(string format, params object?[]? args);
        void Error(object? message);
        void Error(object? message, Exception? exception);
        void ErrorFormat(string format, params object?[]? args);
        void Fatal(object? message);
        void Fatal(object? message, Exception? exception);
        void FatalFormat(string format, params object?[]? args);
    }

    public static class LogManager
    {
        public static ILog GetLogger(Type type) => throw null!;
    }
}
