using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Metrics agree with themselves, and a query that cannot be answered says why.</summary>
public sealed class MetricTests
{
    private const long Start = 1_760_000_400_000;

    private static async Task<Answer> QueryAsync(
        string category, string spec, string more = "", string path = "/metrics", long from = Start, long until = Start + 3_600_000, string cycle = "5min")
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        return await client.PostAsync(path, $$"""
            {"cycle":"{{cycle}}","from":{{from}},"until":{{until}},"metric_category":"{{category}}","metric_specs":[{{spec}}{{more}}],"object_ids":[10001,10002],"object_type":"device"}
            """);
    }

    [Theory]
    [InlineData("ssh_server", """{"name":"sessions"},{"name":"connected"}""", "'ssh_server'", "'connected'")]
    [InlineData("dns_client", """{"name":"host_querry"}""", "'dns_client'", "'host_querry'")]
    [InlineData("dns_client", """{"name":"host_query","key1":5}""", "'key1'", "5")]
    [InlineData("dns_client", """{"name":"host_query","key1":"/(/"}""", "'key1'", "regular expression")]
    [InlineData("dns_client", """{"name":"tprocess","calc_type":"median"}""", "'calc_type'", "'median'")]
    public async Task A_refused_query_names_what_it_stumbled_over(string category, string spec, string first, string second)
    {
        Answer answer = await QueryAsync(category, spec);

        Assert.Equal(400, answer.Status);
        Assert.Contains(first, answer.Object["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains(second, answer.Object["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http_server", """{"name":"req"}""")]
    [InlineData("net", """{"name":"bytes_in"}""")]
    [InlineData("http_server", """{"name":"status_code"}""")]
    [InlineData("dns_client", """{"name":"host_query"}""")]
    [InlineData("app", """{"name":"bytes"}""")]
    [InlineData("http_server", """{"name":"tprocess"}""")]
    [InlineData("http_server_detail", """{"name":"tprocess"}""")]
    [InlineData("ssl_server_detail", """{"name":"connected"}""")]
    [InlineData("ssl_server_detail", """{"name":"key_agreement"}""")]
    public async Task A_window_agrees_with_its_parts_in_any_cycle(string category, string spec)
    {
        SortedDictionary<string, double> whole = Sums(await QueryAsync(category, spec, path: "/metrics/total", cycle: "1hr"));
        SortedDictionary<string, double> halves = Sums(
            await QueryAsync(category, spec, path: "/metrics/total", until: Start + 1_800_000),
            await QueryAsync(category, spec, path: "/metrics/totalbyobject", from: Start + 1_800_000));

        Assert.All(whole.Values, sum => Assert.True(sum > 0));
        Assert.Equal(whole, halves);
        foreach (string cycle in new[] { "1sec", "30sec", "5min", "1hr" })
        {
            Assert.Equal(whole, Sums(await QueryAsync(category, spec, cycle: cycle)));
        }
    }

    /// <summary>All numbers that add up, by the keys that lead to them.</summary>
    private static SortedDictionary<string, double> Sums(params Answer[] answers)
    {
        var sums = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (JsonNode? value in answers.SelectMany(answer => answer.Object["stats"]!.AsArray()).Select(stat => stat!["values"]![0]))
        {
            Add(sums, string.Empty, value);
        }

        return sums;
    }

    private static void Add(SortedDictionary<string, double> sums, string at, JsonNode? value)
    {
        switch (value)
        {
            case JsonArray entries:
                foreach (JsonNode? entry in entries)
                {
                    Add(sums, at + "/" + (entry!["key"]?["str"] ?? entry["key"]?["addr"] ?? entry["value"])!.ToJsonString(), entry["freq"] ?? entry["value"]);
                }

                break;
            case JsonObject sampleset:
                foreach ((string? name, JsonNode? part) in sampleset)
                {
                    Add(sums, at + "." + name, part);
                }

                break;
            default:
                sums[at] = Math.Round(sums.GetValueOrDefault(at) + value!.GetValue<double>(), 3);
                break;
        }
    }

    [Fact]
    public async Task A_distribution_agrees_with_its_mean_and_its_percentiles()
    {
        JsonNode stat = (await QueryAsync("http_server", """{"name":"tprocess"},{"name":"tprocess","calc_type":"mean"},{"name":"tprocess","calc_type":"percentiles","percentiles":[0,50,100]}""",
            path: "/metrics/total")).Object["stats"]![0]!["values"]!;
        double[] points = stat[0]!.AsArray().SelectMany(
            point => Enumerable.Repeat(point!["value"]!.GetValue<double>(), point["freq"]!.GetValue<int>())).Order().ToArray();

        Assert.Equal(points.Average(), stat[1]!.GetValue<double>(), 0.001);
        Assert.Equal([points[0], points[(points.Length + 1) / 2 - 1], points[^1]], stat[2]!.AsArray().Select(value => value!.GetValue<double>()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Key1_may_be_thirty_thousand_characters_long(bool byName)
    {
        string wanted = byName ? "host-3.example.com" : "10.20.0.";
        string names = string.Join(
            '|', Enumerable.Range(0, 2000).Select(number => FormattableString.Invariant($"bad-{number}.example.org")).Append(wanted)).Replace(".", "\\\\.",
            StringComparison.Ordinal);
        Assert.True(names.Length > 30_000);

        Answer answer = await QueryAsync(byName ? "dns_client" : "net_detail", $$"""{"name":"{{(byName ? "host_query" : "bytes_in")}}","key1":"/^({{names}}){{(byName ? "$" : "")}}/"}""", path: "/metrics/total");

        Assert.Equal(200, answer.Status);
        string[] keys = answer.Object["stats"]![0]!["values"]![0]!.AsArray().Select(
            entry => (entry!["key"]!["str"] ?? entry["key"]!["addr"])!.GetValue<string>()).ToArray();
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.StartsWith(wanted, key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_activity_is_an_application_of_every_system()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        JsonNode found = Assert.Single((await client.GetAsync("/applications?search_type=discovery_id&value=_default")).Array)!;
        Assert.Equal("All Activity", found["display_name"]!.GetValue<string>());
        Assert.Empty((await client.GetAsync("/applications?search_type=discovery_id&value=_def")).Array);
        Assert.Equal(400, (await client.GetAsync("/applications?search_type=name&value=/(/")).Status);
        Assert.Single((await client.GetAsync("/applications?search_type=name&value=/^all%20act/")).Array);

        async Task<int> StatsAsync(string id) => (await client.PostAsync("/metrics/total",
            $$"""{"cycle":"1hr","from":-7200000,"until":0,"metric_category":"http","metric_specs":[{"name":"req"}],"object_ids":[{{id}}],"object_type":"application"}""")).Object["stats"]!.AsArray().Count;
        Assert.Equal(1, await StatsAsync(found["id"]!.ToString()));
        Assert.Equal(0, await StatsAsync("999"));
    }
}
