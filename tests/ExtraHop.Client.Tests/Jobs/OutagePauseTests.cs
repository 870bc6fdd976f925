using static ExtraHop.Client.Tests.Jobs.JobScript;

namespace ExtraHop.Client.Tests.Jobs;

public sealed class OutagePauseTests
{
    [Fact]
    public async Task A_pause_longer_than_what_is_left_of_an_outage_ends_with_it()
    {
        var script = new JobScript(Says("RUNNING"), Unreachable());

        await Assert.ThrowsAsync<JobTimeoutException>(() => script.WaitAsync(Steady with
        {
            MinimumInterval = TimeSpan.FromMinutes(7),
            MaximumInterval = TimeSpan.FromMinutes(7),
            Growth = 1,
            UnreachableTimeout = TimeSpan.FromMinutes(10),
        }));

        Assert.Equal([0, 7, 14, 17], script.Times.Select(static time => time.TotalMinutes));
    }
}
