using System.Reflection;
using System.Text.RegularExpressions;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Conventions;

/// <summary>What docs/services.md says of traces and metrics is what OpenTelemetry exports when samples/Telemetry runs.</summary>
public sealed partial class TelemetrySampleTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "services.md")).ReplaceLineEndings("\n");

    private static string Program => Path.Combine(AppContext.BaseDirectory, "Telemetry.dll");

    /// <summary>Every public constant that names an instrument or a tag, by its name.</summary>
    private static IEnumerable<(string Name, string Value)> Constants =>
        typeof(ExtraHopTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static constant => (constant.Name, (string)constant.GetRawConstantValue()!));

    [Fact]
    public void The_page_lists_every_tag_under_its_constant_and_every_instrument()
    {
        Assert.Equal(
            Constants.Where(static constant => constant.Name.EndsWith("Tag", StringComparison.Ordinal)).Order(),
            Rows("tags").Select(static row => (Name: row[1].Trim('`'), Value: row[0].Trim('`'))).Order());
        Assert.Equal([ExtraHopTelemetry.DurationName, ExtraHopTelemetry.RetriesName], Rows("instruments").Select(static row => row[0].Trim('`')));
    }

    [Fact]
    public async Task OpenTelemetry_exports_what_the_page_says()
    {
        ScriptRun run = await ScriptRun.StartAsync(Program, ScriptRun.Nowhere);

        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.Equal(3, run.Lines.Count(static line => RoundLine().IsMatch(line)));
        string[] spans = [.. Blocks(run, "Activity.TraceId:").Where(static span => span.Contains("Name: ExtraHop.Client\n", StringComparison.Ordinal))];
        string search = spans.First(static span => span.Contains("Activity.DisplayName:        Devices.SearchAsync\n", StringComparison.Ordinal));
        string[] failed = [.. spans.Where(static span => span.Contains("Activity.DisplayName:        Devices.GetAsync\n", StringComparison.Ordinal))];
        Assert.Equal(3, failed.Length);
        Assert.All(spans, static span => Assert.Contains("Activity.Kind:               Client\n", span, StringComparison.Ordinal));
        Assert.All(spans, static span => Assert.Matches(@"Activity\.ParentSpanId: +[0-9a-f]{16}\n", span));
        Assert.All(failed, static span => Assert.Contains("StatusCode: Error\n", span, StringComparison.Ordinal));
        Assert.Contains("http.request.resend_count: 1\n", search, StringComparison.Ordinal);

        string[] metrics = Blocks(run, "Metric Name: ");
        foreach (string[] row in Rows("instruments"))
        {
            string metric = metrics.Single(metric => metric.StartsWith($"Metric Name: {row[0].Trim('`')},", StringComparison.Ordinal));
            Assert.Contains($"Unit: {row[2].Trim('`')},", metric, StringComparison.Ordinal);
            Assert.Contains($"Metric Type: {(row[1] == "histogram" ? "Histogram" : "LongSum")}\n", metric, StringComparison.Ordinal);
        }

        string duration = metrics.Single(static metric => metric.StartsWith("Metric Name: " + ExtraHopTelemetry.DurationName, StringComparison.Ordinal));
        Assert.Contains("(-Infinity,0.005]:", duration, StringComparison.Ordinal);
        Assert.Contains("(10,+Infinity]:", duration, StringComparison.Ordinal);
        foreach (string[] row in Rows("tags"))
        {
            string tag = row[0].Trim('`') + ": ";
            Assert.Contains(tag, row[2].Contains("metrics", StringComparison.Ordinal) ? duration : search, StringComparison.Ordinal);
            Assert.Equal(row[2].Contains("metrics", StringComparison.Ordinal), duration.Contains(tag, StringComparison.Ordinal));
            Assert.Contains(failed, span => span.Contains(tag, StringComparison.Ordinal));
        }

        Assert.Contains("extrahop.client: sensor ", duration, StringComparison.Ordinal);
        Assert.Matches("server.address: 127.0.0.1 server.port: [0-9]+ ", duration);
    }

    [Fact]
    public async Task With_EXTRAHOP_HOST_it_runs_against_that_system_and_only_reads()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 10 });
        ScriptRun run = await ScriptRun.StartAsync(Program, ScriptRun.For(system));

        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.NotEmpty(system.Requests);
        Assert.All(system.Requests, static request => Assert.True(request.Authorized));
        Assert.All(system.Requests, static request => Assert.True(request.Method == "GET" || request.Path.EndsWith("/search", StringComparison.Ordinal)));
        Assert.DoesNotContain(system.ApiKey, run.Output + run.Error, StringComparison.Ordinal);
        Assert.All(system.Requests, request =>
            Assert.Contains(request.Headers["traceparent"].Split('-')[1], run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_key_ends_it_with_1_and_without_the_key()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 10 });
        Dictionary<string, string> environment = ScriptRun.For(system);
        environment["EXTRAHOP_API_KEY"] = "not-a-key-of-this-system";
        ScriptRun run = await ScriptRun.StartAsync(Program, environment);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error.type: 401", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-key-of-this-system", run.Output + run.Error, StringComparison.Ordinal);
    }

    /// <summary>The cells of a table of the page, between the comments of a name.</summary>
    private static IEnumerable<string[]> Rows(string table) =>
        s_page.Split($"<!-- {table} -->")[1].Split($"<!-- /{table} -->")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)
            .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray());

    /// <summary>What the exporter wrote from each line with this beginning on.</summary>
    private static string[] Blocks(ScriptRun run, string beginning) =>
        [.. run.Output.ReplaceLineEndings("\n").Split("Resource associated with Metrics:").SelectMany(part => part.Split(beginning).Skip(1))
            .Select(block => beginning + block)];

    [GeneratedRegex("^Round [1-3]: [1-9][0-9]* HTTP servers$")]
    private static partial Regex RoundLine();
}
