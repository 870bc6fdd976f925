using System.Diagnostics;
using System.Globalization;
using ExtraHop.Client.Tests.Http;
using Xunit.Abstractions;

namespace ExtraHop.Client.Tests.Faults;

/// <summary>128 callers at once, against a system that fails often and ends its tokens.</summary>
/// <remarks>The gate makes a few thousand calls. <c>EXTRAHOP_ENDURANCE=60</c> calls for so many seconds and measures the memory, which other tests in the same
/// process would disturb.</remarks>
public sealed class EnduranceTests(ITestOutputHelper output)
{
    private const int Callers = 128;
    private const int CallsInTheGate = 30;
    private const long MostGrowth = 4 * 1024 * 1024;

    private static readonly TimeSpan? s_asked =
        double.TryParse(Environment.GetEnvironmentVariable("EXTRAHOP_ENDURANCE"), CultureInfo.InvariantCulture, out double seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private long _calls;

    [Fact]
    public async Task Many_callers_under_faults_and_dying_tokens_lose_no_read()
    {
        await using UnsteadySystem system = await UnsteadySystem.StartAsync();
        var client = ExtraHopClient.Create(system.Host, new ClientCredentialsCredential("id", "secret"), static options =>
            options.Retry = new RetryOptions { MaxAttempts = 20, BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(5) });

        long before = 0;
        if (s_asked is { } time)
        {
            await CallAsync(client, time / 6);
            before = GC.GetTotalMemory(forceFullCollection: true);
            await CallAsync(client, time * 5 / 6);
        }
        else
        {
            await CallAsync(client, null);
        }

        long growth = s_asked is null ? 0 : GC.GetTotalMemory(forceFullCollection: true) - before;
        int open = system.OpenConnections;
        client.Dispose();
        await TokenScript.Eventually(() => Task.FromResult(system.OpenConnections == 0));

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_calls} calls, 0 failed; {system.Requests} requests accepted, {system.Refusals} refused for their token; {system.Generation + 1} tokens, "
                + $"{system.TokenRequests} token requests, at most {system.MostTokenRequestsAtOnce} at once; {open} connections, 0 after the end; memory "
                + $"{before / 1024} KiB, growth {growth / 1024} KiB"));
        Assert.Equal(1, system.MostTokenRequestsAtOnce);
        Assert.InRange(system.TokensGiven, 3, system.Generation + 1);
        Assert.InRange(growth, long.MinValue, MostGrowth);
    }

    /// <summary>Throws at the first call that fails, or that gets another's answer.</summary>
    private Task CallAsync(ExtraHopClient client, TimeSpan? time) => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; time is null ? i < CallsInTheGate : Stopwatch.GetElapsedTime(start) < time; i++)
        {
            long id = Interlocked.Increment(ref _calls);
            Assert.Equal(id, (await client.Devices.GetAsync(id)).Id);
        }
    })));
}
