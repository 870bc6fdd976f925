using System.Globalization;
using System.Text.Json;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>Metrics: series and totals, and what is refused.</summary>
public sealed class MetricsTests(Sensor sensor) : IClassFixture<Sensor>
{
    private static readonly string[] s_window = ["--from", "2026-11-27T08:00Z", "--until", "2026-11-27T08:02Z"];

    [Fact]
    public async Task A_series_has_a_line_for_each_cycle_and_a_column_for_each_metric_in_every_format()
    {
        using var tool = new TestTool(sensor.System);
        string[] series = ["metrics", "series", "http_server", "req", "rsp_error", "--device", "10001", .. s_window];
        string[] csv = (await tool.RunAsync([.. series, "--csv"])).Ended(ExitCodes.Ok).Lines;
        Assert.Equal("time,sensor,object,key,req,rsp_error", csv[0]);
        Assert.Equal(["2026-11-27T08:00:00Z", "2026-11-27T08:00:30Z", "2026-11-27T08:01:00Z", "2026-11-27T08:01:30Z"], csv[1..5].Select(static line =>
            line.Split(',')[0]));
        Assert.All(csv.Skip(1), static line => Assert.Equal("10001", line.Split(',')[2]));
        string[] plain = (await tool.RunAsync(series)).Ended(ExitCodes.Ok).Lines;
        Assert.Equal(csv.Skip(1), plain.Select(static line => line.Replace('\t', ',')));
        using var json = JsonDocument.Parse((await tool.RunAsync([.. series, "--json"])).Ended(ExitCodes.Ok).Out);
        Assert.Equal(csv.Skip(1).Select(static line => line.Split(',')[4]), json.RootElement.EnumerateArray().Select(static row =>
            row.GetProperty("values").GetProperty("req").ToString()));
        Assert.Equal(1_795_766_400_000, json.RootElement[0].GetProperty("time").GetInt64());
        Assert.Equal(30_000, json.RootElement[0].GetProperty("duration").GetInt64());
    }

    [Fact]
    public async Task The_numbers_are_those_of_the_api()
    {
        using var tool = new TestTool(sensor.System);
        string[] lines = (await tool.RunAsync(["metrics", "series", "http_server", "req", "--device", "10001", .. s_window])).Ended(ExitCodes.Ok).Lines;
        using var answer = JsonDocument.Parse((await tool.RunAsync("api", "post", "/metrics", "--body", """
            {"from": 1795766400000, "until": 1795766520000, "cycle": "auto", "metric_category": "http_server", "metric_specs": [{"name": "req"}],
             "object_type": "device", "object_ids": [10001]}
            """.Trim())).Ended(ExitCodes.Ok).Out);
        string[] expected = [.. answer.RootElement.GetProperty("stats").EnumerateArray().Select(static stat => stat.GetProperty("values")[0].ToString())];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, lines.Select(static line => line.Split('\t')[^1]));
    }

    [Fact]
    public async Task A_terminal_has_a_chart_whose_longest_bar_is_the_largest_number()
    {
        using var tool = new TestTool(sensor.System) { Width = 80 };
        tool.Set("NO_COLOR", "1");
        string[] rows =
        [
            .. (await tool.RunAsync(["metrics", "series", "http_server", "req", "--device", "10001", .. s_window])).Ended(ExitCodes.Ok).Lines.Skip(1),
        ];
        (int Number, int Bar)[] shown = [.. rows.Select(static row => (
            int.Parse(row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture),
            row.Count(static letter => letter == '\u2588')))];
        Assert.NotEmpty(shown);
        Assert.Equal(24, shown.MaxBy(static row => row.Number).Bar);
        Assert.Equal(shown.OrderBy(static row => row.Number).Select(static row => row.Bar), shown.Select(static row => row.Bar).Order());
    }

    [Fact]
    public async Task Percentiles_have_a_column_each_and_objects_follow_one_another()
    {
        using var tool = new TestTool(sensor.System);
        string[] csv = (await tool.RunAsync(["metrics", "series", "http_server", "tprocess", "--percentiles", "50,95", "--device", "10002", "--device", "10001",
            "--csv", .. s_window])).Ended(ExitCodes.Ok).Lines;
        Assert.Equal("time,sensor,object,key,tprocess_p50,tprocess_p95", csv[0]);
        Assert.Equal(["10001", "10002"], csv.Skip(1).Select(static line => line.Split(',')[2]).Distinct());
        Assert.All(csv.Skip(1), static line => Assert.True(
            double.Parse(line.Split(',')[4], CultureInfo.InvariantCulture) <= double.Parse(line.Split(',')[5], CultureInfo.InvariantCulture), line));
    }

    [Fact]
    public async Task A_total_is_the_sum_of_its_objects_and_keys_have_a_line_each()
    {
        using var tool = new TestTool(sensor.System);
        string[] total = ["metrics", "total", "http_server", "req", "--device", "10001", "--device", "10002", .. s_window];
        long[] each = [.. (await tool.RunAsync([.. total, "--each"])).Ended(ExitCodes.Ok).Lines.Select(static line =>
            long.Parse(line.Split('\t')[^1], CultureInfo.InvariantCulture))];
        Assert.Equal(2, each.Length);
        Assert.Equal(each.Sum().ToString(CultureInfo.InvariantCulture), (await tool.RunAsync(total)).Ended(ExitCodes.Ok).Lines.Single().Split('\t')[^1]);
        string[] keys = (await tool.RunAsync(["metrics", "total", "http_server_detail", "status_code", "--device", "10001", "--csv",
            .. s_window])).Ended(ExitCodes.Ok).Lines;
        Assert.Equal("sensor,key,status_code", keys[0]);
        Assert.Contains(keys, static line => line.StartsWith(",404", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_console_gives_the_numbers_of_each_sensor()
    {
        await using ExtraHopSimulator console = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Platform = SimulatedPlatform.Console });
        using var tool = new TestTool(console);
        string group = (await tool.RunAsync("api", "get", "/devicegroups")).Ended(ExitCodes.Ok).Out;
        using var groups = JsonDocument.Parse(group);
        string id = groups.RootElement[0].GetProperty("id").ToString();
        string[] csv = (await tool.RunAsync(["metrics", "total", "net", "bytes", "--group", id, "--csv"])).Ended(ExitCodes.Ok).Lines;
        Assert.All(csv.Skip(1), static line => Assert.NotEqual("", line.Split(',')[0]));
        Assert.Contains(console.Requests, static request => request.Path.Contains("/metrics/next/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("No object is named")]
    [InlineData("'abc'", "--device", "abc")]
    [InlineData("'-1'", "--device=-1")]
    [InlineData("--device and --vlan", "--device", "1", "--vlan", "2")]
    [InlineData("'50' is out of place", "--device", "1", "--percentiles", "95,50")]
    [InlineData("'NaN' is out of place", "--device", "1", "--percentiles", "NaN")]
    [InlineData("'' is out of place", "--device", "1", "--percentiles", "50,")]
    [InlineData("--mean and --percentiles", "--device", "1", "--percentiles", "50", "--mean")]
    [InlineData("not a time", "--device", "1", "--from", "yesterday")]
    [InlineData("2min", "--device", "1", "--cycle", "2min")]
    public async Task Bad_input_is_refused_before_anything_is_sent(string word, params string[] options)
    {
        using var tool = new TestTool(sensor.System);
        int before = sensor.System.Requests.Count;
        (await tool.RunAsync(["metrics", "series", "http_server", "req", .. options])).Refused(word);
        Assert.Equal(before, sensor.System.Requests.Count);
    }

    [Fact]
    public async Task A_metric_that_there_is_not_is_an_error_of_the_system_and_no_numbers_are_an_empty_list()
    {
        using var tool = new TestTool(sensor.System);
        Assert.Contains("nope", (await tool.RunAsync("metrics", "total", "http_server", "nope", "--device", "10001")).Ended(ExitCodes.SystemError).Error,
            StringComparison.Ordinal);
        Assert.Equal("[]\n", (await tool.RunAsync("metrics", "series", "no_such_category", "req", "--device", "10001", "--json")).Ended(ExitCodes.Ok).Out);
    }
}
