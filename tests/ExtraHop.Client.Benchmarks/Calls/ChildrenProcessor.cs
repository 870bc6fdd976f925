using System.Runtime.InteropServices;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>The processor time of child processes that have ended: Linux tells it of all of them together, and .NET of none.</summary>
internal static class ChildrenProcessor
{
    private const int Children = -1;

    /// <summary>Processor time so far; 0 on other systems than Linux.</summary>
    public static double Microseconds()
    {
        // Seconds and microseconds of user time, then of system time; fourteen further numbers follow.
        long[] usage = new long[18];
        return OperatingSystem.IsLinux() && GetResourceUsage(Children, usage) == 0 ? ((usage[0] + usage[2]) * 1e6) + usage[1] + usage[3] : 0;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
