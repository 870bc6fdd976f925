namespace ExtraHop.Client.Tests.Support;

/// <summary>Measures what code allocates on the thread that runs it.</summary>
internal static class Allocations
{
    private const int Runs = 8;

    /// <summary>The smallest number of bytes that one of several runs allocates.</summary>
    /// <remarks>
    /// A run can only count too much: the first one pays for what is made once, and a garbage collection that any thread starts charges this
    /// thread for the unused rest of its allocation context, up to 8 KB. What the code itself needs, every run needs.
    /// </remarks>
    public static long Least(Action run)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Runs; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
