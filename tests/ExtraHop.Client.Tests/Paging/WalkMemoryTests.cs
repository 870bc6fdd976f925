using ExtraHop.Client.Paging;

namespace ExtraHop.Client.Tests.Paging;

/// <summary>What walks keep. The heap is measured, so nothing else may run beside.</summary>
[Collection(nameof(WalkMemoryTests))]
public class WalkMemoryTests
{
    [Fact]
    public async Task A_walk_by_time_keeps_the_ids_of_its_edge_alone()
    {
        const int Pages = 300;
        const int Size = 1000;
        long most = 0;
        long count = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        AsyncPages<long> walk = PageWalk.ByTime<long>(
            (from, skip, _) => Task.FromResult<IReadOnlyList<long>>(
                [.. Enumerable.Range(0, Size).Select(n => Math.Max(1, from ?? 1) + skip + n).Where(static time => time <= Pages * Size)]),
            static item => item,
            static item => item,
            Size,
            default);
        await foreach (long item in walk)
        {
            if (++count % 100_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(Pages * Size, count);

        // The ids of all would take more than 7 MB.
        Assert.InRange(most, long.MinValue, 2_000_000);
    }
}

[CollectionDefinition(nameof(WalkMemoryTests), DisableParallelization = true)]
public static class WalkMemoryCollection;
