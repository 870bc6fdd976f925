using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Queries in EQL: what is read finds exactly what it says, and what is not read is a 400 with its place.</summary>
public sealed class EqlTests
{
    private static async Task<Answer> LogsAsync(string eql, string more = "")
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        return await client.PostAsync("/search/eql/detectionlogs", new JsonObject { ["eql"] = eql }.ToJsonString()[..^1] + more + "}");
    }

    private static async Task<JsonObject[]> EntriesAsync(string eql)
    {
        JsonObject answer = (await LogsAsync(eql, ",\"limit\":10000")).Object;
        JsonObject[] entries = answer["results"]!.AsArray().Select(entry => entry!.AsObject()).ToArray();
        Assert.Equal(answer["total"]!.GetValue<int>(), entries.Length);
        return entries;
    }

    [Theory]
    [InlineData("this is not eql ((", "'this'", 1)]
    [InlineData("victimAdr = '10.10.10.10'", "'victimAdr'", 1)]
    [InlineData("victimAddr", "the end", 11)]
    [InlineData("victimAddr like '10.%'", "'like'", 12)]
    [InlineData("victimAddr == '10.10.10.10'", "'='", 13)]
    [InlineData("victimAddr = 10.10.10.10", "'10.10.10.10'", 14)]
    [InlineData("victimAddr = offenderAddr", "'offenderAddr'", 14)]
    [InlineData("victimAddr = '10.10.10.10", "a text without its closing quote", 14)]
    [InlineData("victimAddr = \"10.10.10.10\"", "'\"'", 14)]
    [InlineData("riskScore > 'high'", "'high'", 13)]
    [InlineData("(riskScore > 80", "the end", 16)]
    [InlineData("riskScore > 80)", "')'", 15)]
    [InlineData("riskScore > 80 riskScore < 90", "'riskScore'", 16)]
    [InlineData("riskScore > 80 and", "the end", 19)]
    [InlineData("not riskScore > 80", "'not'", 1)]
    [InlineData("riskScore > 80 |", "the end", 17)]
    [InlineData("riskScore > 80 | head 5", "'head'", 18)]
    [InlineData("riskScore > 80 | sort startTime", "'startTime'", 23)]
    [InlineData("riskScore > 80 | sort by starttime", "'starttime'", 26)]
    [InlineData("riskScore > 80 | sort by startTime down", "'down'", 36)]
    [InlineData("riskScore > 80 | sort by startTime desc | sort by title", "'|'", 41)]
    [InlineData("riskScore > 80; drop", "';'", 15)]
    public async Task What_is_not_read_is_a_400_with_its_place(string eql, string what, int position)
    {
        Answer answer = await LogsAsync(eql);

        Assert.Equal(400, answer.Status);
        string refusal = FormattableString.Invariant($"The simulator does not read this: {what} at character {position} of 'eql'; expected ");
        Assert.StartsWith(refusal, answer.Object["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parentheses_are_read_to_a_depth()
    {
        string inner = "riskScore > 80";
        Assert.Equal(200, (await LogsAsync(new string('(', 50) + inner + new string(')', 50))).Status);
        Assert.Equal(400, (await LogsAsync(new string('(', 51) + inner + new string(')', 51))).Status);
        Assert.Equal(400, (await LogsAsync(new string('(', 100_000))).Status);
    }

    [Theory]
    [InlineData(",\"limit\":-1")]
    [InlineData(",\"offset\":-1")]
    public async Task A_page_that_cannot_be_is_a_400(string more) => Assert.Equal(400, (await LogsAsync("riskScore > 80", more)).Status);

    [Theory]
    [InlineData("type = 'port_scan'")]
    [InlineData("type != 'port_scan'")]
    [InlineData("riskScore >= 85")]
    [InlineData("riskScore < '85'")]
    [InlineData("categories = 'sec'")]
    [InlineData("type = 'port_scan' or type = 'dns_tunnel' and riskScore > 90")]
    [InlineData("(type = 'port_scan' or type = 'dns_tunnel') and riskScore > 50")]
    public async Task A_condition_finds_what_it_says_and_nothing_else(string eql)
    {
        JsonObject[] all = await EntriesAsync("detectionId > 0");
        JsonObject[] found = await EntriesAsync(eql);

        Assert.InRange(found.Length, 1, all.Length - 1);
        Assert.Equal(all.Where(entry => Expected(eql, entry)).Select(Id), found.Select(Id));
    }

    private static long Id(JsonObject entry) => entry["detectionId"]!.GetValue<long>();

    private static bool Expected(string eql, JsonObject entry)
    {
        string type = entry["type"]!.GetValue<string>();
        int? risk = entry["riskScore"]?.GetValue<int>();
        return eql switch
        {
            "type = 'port_scan'" => type == "port_scan",
            "type != 'port_scan'" => type != "port_scan",
            "riskScore >= 85" => risk >= 85,
            "riskScore < '85'" => risk < 85,
            "categories = 'sec'" => entry["categories"]!.AsArray().Any(category => category!.GetValue<string>() == "sec"),
            "type = 'port_scan' or type = 'dns_tunnel' and riskScore > 90" => type == "port_scan",
            "(type = 'port_scan' or type = 'dns_tunnel') and riskScore > 50" => type == "dns_tunnel",
            _ => throw new ArgumentOutOfRangeException(nameof(eql)),
        };
    }

    [Fact]
    public async Task The_published_example_is_filtered_sorted_and_paged()
    {
        string address = (await EntriesAsync("detectionId = 1"))[0]["offenderAddr"]!.GetValue<string>();
        Assert.All(
            await EntriesAsync($"offenderAddr = '{address}' | sort by startTime desc"),
            entry => Assert.Equal(address, entry["offenderAddr"]!.GetValue<string>()));
        Assert.Empty(await EntriesAsync("victimAddr = '10.10.10.10' | sort by startTime desc"));

        JsonObject[] sorted = await EntriesAsync("type = 'port_scan' | sort by startTime desc");
        Assert.Equal(
            sorted.Select(entry => entry["startTime"]!.GetValue<long>()).OrderDescending(), sorted.Select(entry => entry["startTime"]!.GetValue<long>()));
        JsonObject[] rising = await EntriesAsync("type = 'port_scan' | sort by startTime");
        Assert.Equal(sorted.Select(Id).Reverse(), rising.Select(Id));

        JsonObject page = (await LogsAsync("type = 'port_scan' | sort by startTime desc", ",\"limit\":2,\"offset\":1")).Object;
        Assert.Equal(sorted.Length, page["total"]!.GetValue<int>());
        Assert.Equal(sorted.Skip(1).Take(2).Select(Id), page["results"]!.AsArray().Select(entry => Id(entry!.AsObject())));
    }

    [Fact]
    public async Task Records_are_found_by_a_query_too()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        async Task<Answer> SearchAsync(string eql) =>
            await client.PostAsync("/records/search", new JsonObject { ["from"] = -21_600_000, ["limit"] = 500, ["eql"] = eql }.ToJsonString());

        Answer sorted = await SearchAsync("ex.isSuspicious = true and method = 'GET' | sort by rspBytes desc");
        JsonNode[] found = [.. sorted.Object["records"]!.AsArray().Select(record => record!["_source"]!)];
        Assert.NotEmpty(found);
        Assert.All(found, record => Assert.True(record["ex"]!["isSuspicious"]!.GetValue<bool>() && record["method"]!.GetValue<string>() == "GET"));
        Assert.Equal(
            found.Select(record => record["rspBytes"]!.GetValue<int>()).OrderDescending(), found.Select(record => record["rspBytes"]!.GetValue<int>()));

        Answer refused = await SearchAsync("methd = 'GET'");
        Assert.Equal(400, refused.Status);
        Assert.Contains("'methd' at character 1 ", refused.Text, StringComparison.Ordinal);
        Assert.Equal(400, (await SearchAsync(" ")).Status);
    }
}
