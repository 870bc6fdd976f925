using System.Globalization;
using System.Text.Json;
using ExtraHop.Client;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>Records: conditions, pages, formats.</summary>
public sealed class RecordsTests(Sensor sensor) : IClassFixture<Sensor>
{
    [Fact]
    public async Task Conditions_are_sent_as_a_filter_and_hold_for_what_comes()
    {
        using var tool = new TestTool(sensor.System);
        sensor.System.Requests.Clear();
        string[] csv = (await tool.RunAsync("records", "search", "--type", "~http", "statusCode>=400", "uri ~ item", "--from", "-6h", "--limit", "20",
            "--fields", "recordType,statusCode,uri,_id,ex.isSuspicious,tags", "--csv")).Ended(ExitCodes.Ok).Lines;
        using var body = JsonDocument.Parse(sensor.System.Requests[0].BodyText);
        JsonElement filter = body.RootElement.GetProperty("filter");
        Assert.Equal("and", filter.GetProperty("operator").GetString());
        Assert.Equal(">=", filter.GetProperty("rules")[0].GetProperty("operator").GetString());
        Assert.Equal("~http", body.RootElement.GetProperty("types")[0].GetString());
        Assert.Equal(20, body.RootElement.GetProperty("limit").GetInt32());
        Assert.Equal("recordType,statusCode,uri,_id,ex.isSuspicious,tags", csv[0]);
        Assert.Equal(21, csv.Length);
        Assert.All(csv.Skip(1), static line =>
        {
            string[] cells = line.Split(',');
            Assert.Equal("~http", cells[0]);
            Assert.True(int.Parse(cells[1], CultureInfo.InvariantCulture) >= 400, line);
            Assert.Contains("item", cells[2], StringComparison.Ordinal);
            Assert.Equal(20, cells[3].Length);
            Assert.Contains(cells[4], new[] { "true", "false" });
            Assert.Equal("web error", cells[5]);
        });
    }

    [Theory]
    [InlineData("a=b", """{"field":"a","operand":"b","operator":"="}""")]
    [InlineData(" a.b != c d ", """{"field":"a.b","operand":"c d","operator":"!="}""")]
    [InlineData("n<=5", """{"field":"n","operand":"5","operator":"<="}""")]
    [InlineData("n<5", """{"field":"n","operand":"5","operator":"<"}""")]
    [InlineData("n>=5", """{"field":"n","operand":"5","operator":">="}""")]
    [InlineData("n > 5", """{"field":"n","operand":"5","operator":">"}""")]
    [InlineData("a!~x=y", """{"field":"a","operand":"x=y","operator":"!~"}""")]
    [InlineData("a^x", """{"field":"a","operand":"x","operator":"startswith"}""")]
    [InlineData(".ipaddr=10.0.0.0/8", """{"field":".ipaddr","operand":"10.0.0.0/8","operator":"="}""")]
    [InlineData("host exists", """{"field":"host","operator":"exists"}""")]
    [InlineData("host not exists", """{"field":"host","operator":"not_exists"}""")]
    public void A_condition_is_a_comparison(string text, string expected)
    {
        string query = new RecordQuery { From = QueryTime.Now, Filter = Commands.Records.RecordCondition.Parse(text) }.ToJson();
        JsonElement made = JsonElement.Parse(query).GetProperty("filter");
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), made), made.GetRawText());
    }

    [Fact]
    public async Task Lists_and_networks_choose_records()
    {
        using var tool = new TestTool(sensor.System);
        string[] search = ["records", "search", "--from", "-6h", "--limit", "200", "--fields", "method,clientAddr"];
        string[] listed = (await tool.RunAsync([.. search, "method in PUT, POST", "clientAddr=10.20.0.0/27"])).Ended(ExitCodes.Ok).Lines;
        Assert.Equal(["POST", "PUT"], listed.Select(static line => line.Split('\t')[0]).Distinct().Order());
        Assert.All(listed, static line =>
            Assert.True(System.Net.IPNetwork.Parse("10.20.0.0/27").Contains(System.Net.IPAddress.Parse(line.Split('\t')[1])), line));
        string[] others = (await tool.RunAsync([.. search, "method not in PUT,POST", "method exists"])).Ended(ExitCodes.Ok).Lines;
        Assert.Equal(["GET"], others.Select(static line => line.Split('\t')[0]).Distinct());
    }

    [Fact]
    public async Task All_pages_come_once_and_in_every_format()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Records = 2100 });
        using var tool = new TestTool(system);
        string[] lines = (await tool.RunAsync("records", "search", "--from", "-6h", "--jsonl")).Ended(ExitCodes.Ok).Lines;
        string[] ids = [.. lines.Select(static line => JsonElement.Parse(line).GetProperty("_id").GetString()!)];
        Assert.Equal(2100, ids.Distinct().Count());
        Assert.Equal(2100, ids.Length);
        Assert.Contains(system.Requests, static request => request.Path.EndsWith("/records/cursor", StringComparison.Ordinal));
        using var json = JsonDocument.Parse((await tool.RunAsync("records", "search", "--from", "-6h", "--json")).Ended(ExitCodes.Ok).Out);
        Assert.Equal(ids, json.RootElement.EnumerateArray().Select(static record => record.GetProperty("_id").GetString()!));
        string[] plain = (await tool.RunAsync("records", "search", "--from", "-6h", "--limit", "1500")).Ended(ExitCodes.Ok).Lines;
        Assert.Equal(1500, plain.Length);
        Assert.All(plain, static line => Assert.Equal(7, line.Split('\t').Length));
    }

    [Fact]
    public async Task Records_are_sorted_and_named_by_EQL()
    {
        using var tool = new TestTool(sensor.System);
        int[] bytes = [.. (await tool.RunAsync("records", "search", "--type", "~http", "--sort=-rspBytes", "--fields", "rspBytes", "--from", "-6h", "--limit",
            "50")).Ended(ExitCodes.Ok).Lines.Select(static line => int.Parse(line, CultureInfo.InvariantCulture))];
        Assert.Equal(50, bytes.Length);
        Assert.Equal(bytes.OrderDescending(), bytes);
        sensor.System.Requests.Clear();
        await tool.RunAsync("records", "search", "--eql", "statusCode = 404");
        Assert.Contains("statusCode = 404", sensor.System.Requests[0].BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_breaks_off_says_so()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Records = 2100 });
        using var tool = new TestTool(system);
        system.Faults.Add(Fault.Respond(403) with { Method = "POST", PathPrefix = "/api/v1/records/cursor" });
        ToolResult result = (await tool.RunAsync("records", "search", "--from", "-6h")).Ended(ExitCodes.SystemError);
        Assert.Equal(1000, result.Lines.Length);
        Assert.Contains("403", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'huh'", "huh")]
    [InlineData("'a='", "a=")]
    [InlineData("'=b'", "=b")]
    [InlineData("'[red]=b'", "[red]=b")]
    [InlineData("'a in ,'", "a in ,")]
    [InlineData("'a exists b'", "a exists b")]
    [InlineData("together", "a=b", "--eql", "x")]
    [InlineData("one format", "--jsonl", "--csv")]
    [InlineData("'-'", "--sort=-")]
    [InlineData("', '", "--fields", ", ")]
    [InlineData("'0'", "--limit", "0")]
    public async Task Bad_input_is_refused_before_anything_is_sent(string word, params string[] options)
    {
        using var tool = new TestTool(sensor.System);
        int before = sensor.System.Requests.Count;
        (await tool.RunAsync(["records", "search", .. options])).Refused(word);
        Assert.Equal(before, sensor.System.Requests.Count);
    }
}
