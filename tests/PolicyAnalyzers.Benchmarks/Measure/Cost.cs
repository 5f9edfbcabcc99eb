using System;
using System.Diagnostics;

namespace PolicyAnalyzers.Benchmarks.Measure;

/// <summary>What a piece of work took of the whole process: all threads, garbage collection included.</summary>
internal readonly record struct Cost(double CpuMs, double WallMs, double AllocatedMB)
{
    public static Cost operator -(Cost left, Cost right) =>
        new(left.CpuMs - right.CpuMs, left.WallMs - right.WallMs, left.AllocatedMB - right.AllocatedMB);

    /// <summary>Starts from a collected heap, so that nobody pays for the garbage of who ran before.</summary>
    public static (Cost Cost, T Result) Of<T>(Func<T> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.GetTimestamp();
        var result = work();
        var wall = Stopwatch.GetElapsedTime(clock);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return (new(cpu.TotalMilliseconds, wall.TotalMilliseconds, bytes / 1e6), result);
    }
}
