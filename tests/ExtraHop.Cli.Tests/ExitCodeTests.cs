using ExtraHop.Cli.Output;
using ExtraHop.Client;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>Each exit code, from what happens on the wire.</summary>
public sealed class ExitCodeTests
{
    [Fact]
    public async Task A_system_that_refuses_the_key_is_2()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        tool.Set("EXTRAHOP_API_KEY", "0123456789abcdef0123456789abcdef");
        ToolResult result = (await tool.RunAsync("devices", "find")).Ended(ExitCodes.SystemError);
        Assert.Contains("401", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789abcdef", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Fact]
    public async Task A_closed_port_is_3()
    {
        using var tool = new TestTool();
        tool.Set("EXTRAHOP_HOST", "127.0.0.1:1").Set("EXTRAHOP_API_KEY", "key");
        ToolResult result = (await tool.RunAsync("devices", "show", "1", "--timeout", "20s")).Ended(ExitCodes.Unreachable);
        Assert.Contains("127.0.0.1:1", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_3()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        tool.Set("EXTRAHOP_CERTIFICATE_SHA256", new string('0', 64));
        (await tool.RunAsync("devices", "find")).Ended(ExitCodes.Unreachable);
        Assert.Empty(system.Requests);
        (await tool.RunAsync("devices", "find", "--insecure", "--limit", "1")).Ended(ExitCodes.Ok);
    }

    [Fact]
    public async Task A_system_that_stays_silent_is_4()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        system.Faults.Add(Fault.Stall(0));
        using var tool = new TestTool(system);
        ToolResult result = (await tool.RunAsync("devices", "find", "--timeout", "700ms")).Ended(ExitCodes.TimedOut);
        Assert.NotEmpty(result.Error);
    }

    [Fact]
    public async Task A_download_that_falls_silent_for_longer_than_the_timeout_is_4()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        system.Faults.Add(Fault.Stall(1000));
        using var tool = new TestTool(system);
        Task<ToolResult> run = tool.RunAsync("packets", "search", "--from", "-20m", "--timeout", "3s", "-o", tool.File("silent.pcapng"));

        // Without the option it would be six minutes.
        (await run.WaitAsync(TimeSpan.FromMinutes(2))).Ended(ExitCodes.TimedOut);
        Assert.False(File.Exists(tool.File("silent.pcapng")));
    }

    [Fact]
    public async Task An_interruption_is_130()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        system.Faults.Add(Fault.Stall(0));
        using var tool = new TestTool(system);
        using var source = new CancellationTokenSource();
        Task<ToolResult> run = tool.RunAsync(source.Token, "devices", "find");
        while (system.Requests.Count == 0)
        {
            await Task.Yield();
        }

        await source.CancelAsync();
        Assert.Contains("Interrupted", (await run).Ended(ExitCodes.Interrupted).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_object_is_2_and_its_message_names_the_system()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        ToolResult result = (await tool.RunAsync("devices", "show", "999999")).Ended(ExitCodes.SystemError);
        Assert.Contains(system.Host, result.Error, StringComparison.Ordinal);
        Assert.Contains("404", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_error_has_a_code()
    {
        Assert.Equal(ExitCodes.Ok, ExitCodes.Of(new OutputClosedException(new IOException()), interrupted: false));
        Assert.Null(ExitCodes.TextOf(new OutputClosedException(new IOException()), interrupted: false));
        Assert.Equal(ExitCodes.Refused, ExitCodes.Of(new OutputFailedException(new IOException("No space left on device")), interrupted: false));
        Assert.Equal(ExitCodes.Refused, ExitCodes.Of(new UnauthorizedAccessException(), interrupted: false));
        Assert.Equal(ExitCodes.TimedOut, ExitCodes.Of(new OperationCanceledException(), interrupted: false));
        Assert.Equal(ExitCodes.Interrupted, ExitCodes.Of(new OperationCanceledException(), interrupted: true));
        Assert.Equal(ExitCodes.Refused, ExitCodes.Of(new CaptureFormatException(CaptureFault.Empty, "empty"), interrupted: false));
        Assert.Equal("x is wrong.", ExitCodes.TextOf(new ArgumentException("x is wrong.", "name"), interrupted: false));
        Assert.Contains("DivideByZero", ExitCodes.TextOf(new DivideByZeroException(), interrupted: false)!, StringComparison.Ordinal);
    }
}
