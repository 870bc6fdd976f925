using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>The real process: pipes, a full disk, signals.</summary>
public sealed class ProcessTests(Sensor sensor) : IClassFixture<Sensor>
{
    [Fact]
    public async Task A_closed_pipe_ends_in_silence()
    {
        using var tool = new TestTool(sensor.System);
        ToolResult result = await ToolProcess.ShellAsync(tool,
            "set -o pipefail; $TOOL packets search --from -20m --quiet | head -c 10 | wc -c; echo ${PIPESTATUS[0]}");
        Assert.Equal("10\n0\n", result.Ended(0).Out.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("", result.Error);
    }

    [Fact]
    public async Task A_full_disk_is_a_clear_error()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using var tool = new TestTool(sensor.System);
        ToolResult result = await ToolProcess.ShellAsync(tool, "$TOOL devices find > /dev/full; echo $?; $TOOL packets search --quiet > /dev/full; echo $?");
        Assert.Equal("1\n1\n", result.Ended(0).Out);
        Assert.Equal(2, result.Error.Split("No space left").Length - 1);
    }

    [Fact]
    public async Task A_closed_standard_stream_changes_no_exit_code()
    {
        using var tool = new TestTool(sensor.System);
        ToolResult result = await ToolProcess.ShellAsync(
            tool,
            "$TOOL devices show 999999 2>&-; echo $?; $TOOL devices find --limit 1 2>/dev/full | wc -l; $TOOL devices find >&-; echo $?");
        Assert.Equal("2\n1\n1\n", result.Ended(0).Out.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_runs_into_one_file_do_not_overwrite_each_other()
    {
        using var tool = new TestTool(sensor.System);
        ToolResult result = await ToolProcess.ShellAsync(tool,
            "($TOOL devices find --limit 2; echo between; $TOOL devices find --limit 2) > out.txt 2>&1; cat out.txt");
        Assert.Equal(5, result.Ended(0).Lines.Length);
        Assert.Equal("between", result.Lines[2]);
    }

    [Fact]
    public async Task Ctrl_C_is_130()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        system.Faults.Add(Fault.Stall(0));
        using var tool = new TestTool(system);
        ToolResult result = await ToolProcess.InterruptAsync(tool, "devices find", async () =>
        {
            while (system.Requests.Count == 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
            }
        });
        Assert.Contains("Interrupted", result.Ended(ExitCodes.Interrupted).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_process_ends_with_the_codes_of_the_tool()
    {
        using var tool = new TestTool(sensor.System);
        ToolResult result = await ToolProcess.ShellAsync(tool,
            "$TOOL devices find --limit 1 >/dev/null; echo $?; $TOOL devices show 999999 2>/dev/null; echo $?; EXTRAHOP_HOST=127.0.0.1:1 $TOOL devices show 1 "
                + "2>/dev/null; echo $?");
        Assert.Equal("0\n2\n3\n", result.Ended(0).Out);
    }

    [Fact]
    public async Task A_simulated_system_serves_another_process()
    {
        using var tool = new TestTool();
        ToolResult result = await ToolProcess.ShellAsync(tool, """
            $TOOL simulate --for 50s --systems-file systems.csv --log requests.jsonl > simulate.txt &
            SIMULATOR=$!
            until [ -s systems.csv ]; do sleep 0.05; done
            export EXTRAHOP_HOST=$(cut -d, -f1 systems.csv) EXTRAHOP_API_KEY=$(cut -d, -f2 systems.csv)
            $TOOL devices find --limit 3 --insecure | wc -l
            kill -TERM $SIMULATOR; wait $SIMULATOR; echo $?
            grep -c devices/search requests.jsonl
            """);
        Assert.Equal("3\n0\n1\n", result.Ended(0).Out.Replace(" ", "", StringComparison.Ordinal));
    }
}
