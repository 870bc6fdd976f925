using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>Jobs: listed, shown, awaited.</summary>
public sealed class JobsTests
{
    [Fact]
    public async Task A_job_is_awaited_and_shown()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { JobStepDelay = TimeSpan.FromMilliseconds(10) });
        using var tool = new TestTool(system);
        string location = (await tool.RunAsync("api", "post", "/extrahop/firmware/download/url", "-b", """{"firmware_url": "https://example.com/eda/9.7.1.tar"}""")).Ended(ExitCodes.Ok).Out.Trim();
        Assert.Contains("/jobs/", location, StringComparison.Ordinal);
        Assert.Contains("status\tDONE", (await tool.RunAsync("jobs", "wait", location)).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
        string id = location.Split('/')[^1];
        Assert.Contains($"id\t{id}", (await tool.RunAsync("jobs", "show", id)).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
        Assert.Single((await tool.RunAsync("jobs", "list")).Ended(ExitCodes.Ok).Lines);
    }

    [Fact]
    public async Task A_job_that_takes_too_long_is_4_and_a_missing_one_2()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { JobStepDelay = TimeSpan.FromMinutes(5) });
        using var tool = new TestTool(system);
        string location = (await tool.RunAsync("api", "post", "/extrahop/firmware/download/url", "-b", """{"firmware_url": "https://example.com/eda/9.7.1.tar"}""")).Ended(ExitCodes.Ok).Out.Trim();
        (await tool.RunAsync("jobs", "wait", location, "--for", "300ms")).Ended(ExitCodes.TimedOut);
        (await tool.RunAsync("jobs", "show", "987654")).Ended(ExitCodes.SystemError);
    }
}
