using System.Text.Json;
using ExtraHop.Cli.Commands.Api;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary><c>extrahop api</c>, one call at a time.</summary>
public sealed class ApiTests(Sensor sensor) : IClassFixture<Sensor>
{
    [Theory]
    [InlineData("get /devics", "no GET /devics", "GET /devices")]
    [InlineData("delete /devices/7", "DELETE /devices/7", "PATCH /devices/{id}")]
    [InlineData("fetch /devices", "'fetch'", "GET, POST")]
    [InlineData("get /devices -q limt=1", "'limt'", "Did you mean limit?")]
    [InlineData("get /devices -q limit", "--query is 'limit'", "name=value")]
    [InlineData("get /devices/{id}", "/devices/{id}", "values")]
    [InlineData("post /tags", "needs a body", "--describe")]
    [InlineData("post /tags --body {\"name\":", "not JSON", "line 1")]
    [InlineData("post /tags --body nothing.json", "no file 'nothing.json'")]
    [InlineData("post /tags --body {} --form a=b", "together")]
    [InlineData("post /supportpacks --body {}", "form")]
    [InlineData("post /supportpacks --form file", "--form is 'file'")]
    [InlineData("post /supportpacks --form file=@nothing", "no file 'nothing'")]
    [InlineData("get /tags --all", "no pages")]
    [InlineData("get /devices --csv", "--csv")]
    [InlineData("get /devices/1/2/3/4/5", "--unlisted")]
    [InlineData("get /nowhere --describe --unlisted", "no GET /nowhere to describe")]
    [InlineData("get", "'get'")]
    [InlineData("get /a /b", "get /a /b")]
    public async Task What_cannot_be_a_request_is_refused(string line, params string[] words)
    {
        using var tool = new TestTool(sensor.System);
        sensor.System.Requests.Clear();
        (await tool.RunAsync(["api", .. line.Split(' ')])).Refused(words);
        Assert.Empty(sensor.System.Requests);
    }

    [Fact]
    public async Task A_broken_body_file_is_named_with_its_line()
    {
        using var tool = new TestTool(sensor.System);
        string file = tool.File("body.json", "{\n  \"name\": web\n}");
        (await tool.RunAsync("api", "post", "/tags", "--body", file)).Refused(file, "line 2");
        tool.Input = "name: web";
        (await tool.RunAsync("api", "post", "/tags", "--body", "-")).Refused("stdin is not JSON");
    }

    [Fact]
    public async Task A_body_comes_from_the_command_line_a_file_or_stdin()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system) { Input = """{"name": "c"}""" };
        string location = (await tool.RunAsync("api", "post", "/tags", "--body", """{"name": "a"}""")).Ended(ExitCodes.Ok).Out;
        Assert.Matches("^/api/v1/tags/[0-9]+\n$", location);
        (await tool.RunAsync("api", "post", "tags", "--body", tool.File("b.json", """{"name": "b"}"""))).Ended(ExitCodes.Ok);
        (await tool.RunAsync("api", "post", "/api/v1/tags", "-b", "-")).Ended(ExitCodes.Ok);
        using var tags = JsonDocument.Parse((await tool.RunAsync("api", "/tags")).Ended(ExitCodes.Ok).Out);
        string?[] names = [.. tags.RootElement.EnumerateArray().Select(static tag => tag.GetProperty("name").GetString())];
        Assert.Superset(new HashSet<string?> { "a", "b", "c" }, names.ToHashSet());
    }

    [Fact]
    public async Task All_pages_are_one_list()
    {
        using var tool = new TestTool(sensor.System);
        Assert.Equal(60, Length((await tool.RunAsync("api", "post", "/devices/search", "--all", "--body", """{"limit": 7}""")).Ended(ExitCodes.Ok).Out));
        Assert.Equal(60, Length((await tool.RunAsync("api", "get", "/devices", "--all", "-q", "limit=11")).Ended(ExitCodes.Ok).Out));
        Assert.Equal(60, Length((await tool.RunAsync("api", "post", "/devices/search", "--all")).Ended(ExitCodes.Ok).Out));
        Assert.True(Length((await tool.RunAsync("api", "post", "/records/search", "--all", "--body", """{"from": "-6h", "types": ["~http"], "limit": 20}""")).Ended(ExitCodes.Ok).Out) > 20);
        Assert.Equal("[]\n", (await tool.RunAsync("api", "post", "/devices/search", "--all", "--body", """{"offset": 1000}""")).Ended(ExitCodes.Ok).Out);
        (await tool.RunAsync("api", "post", "/devices/search", "--all", "--body", """{"limit": "many"}""")).Refused("many");
        (await tool.RunAsync("api", "post", "/devices/search", "--all", "--body", "[]")).Refused("no JSON object");
    }

    [Fact]
    public async Task A_system_that_repeats_a_page_ends_the_list_with_5()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 20 });
        system.Faults.Add(Fault.RepeatAnswer() with { Times = int.MaxValue });
        using var tool = new TestTool(system);
        Assert.Contains(
            "repeats",
            (await tool.RunAsync("api", "post", "/devices/search", "--all", "--body", """{"limit": 5}""")).Ended(ExitCodes.PartlyDone).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_indented_for_people_and_as_it_came_in_a_pipe()
    {
        using var tool = new TestTool(sensor.System);
        Assert.Single((await tool.RunAsync("api", "/devices/10001")).Ended(ExitCodes.Ok).Lines);
        tool.Width = 80;
        Assert.True((await tool.RunAsync("api", "/devices/10001")).Ended(ExitCodes.Ok).Lines.Length > 10);
        string included = (await tool.RunAsync("api", "/devices/10001", "--include")).Ended(ExitCodes.Ok).Out;
        Assert.StartsWith("200 OK\n", included, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json", included, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_goes_to_a_file_or_a_pipe()
    {
        using var tool = new TestTool(sensor.System);
        string search = """{"from": "-10m", "output": "pcap"}""";
        byte[] piped = (await tool.RunAsync("api", "post", "/packets/search", "-b", search)).Ended(ExitCodes.Ok).OutBytes;
        string file = tool.File("out.pcap");
        (await tool.RunAsync("api", "post", "/packets/search", "-b", search, "-o", file)).Ended(ExitCodes.Ok);
        Assert.True(piped.Length > 1000);
        Assert.Equal(piped[..24], (await File.ReadAllBytesAsync(file))[..24]);
        tool.Width = 80;
        (await tool.RunAsync("api", "post", "/packets/search", "-b", search)).Refused("garble", "--output");
    }

    [Fact]
    public async Task The_catalogue_is_listed_and_described()
    {
        using var tool = new TestTool();
        Assert.Equal(478, (await tool.RunAsync("api", "--list")).Ended(ExitCodes.Ok).Lines.Length);
        Assert.All((await tool.RunAsync("api", "--list", "tags", "post")).Ended(ExitCodes.Ok).Lines, static line => Assert.Contains("tag", line,
            StringComparison.OrdinalIgnoreCase));
        Assert.Equal(479, (await tool.RunAsync("api", "--list", "--csv")).Ended(ExitCodes.Ok).Lines.Length);
        using var json = JsonDocument.Parse((await tool.RunAsync("api", "--list", "--json")).Ended(ExitCodes.Ok).Out);
        Assert.Equal(478, json.RootElement.GetArrayLength());
        Snapshot.Matches((await tool.RunAsync("api", "post", "/devices/search", "--describe")).Ended(ExitCodes.Ok).Out, "Api.Describe");
        foreach (CatalogueOperation operation in Catalogue.Shared.Operations)
        {
            string page = (await tool.RunAsync("api", operation.Method, operation.Path, "--describe")).Ended(ExitCodes.Ok).Out;
            Assert.StartsWith($"{operation.Method} {operation.Path}", page, StringComparison.Ordinal);
            Assert.All(operation.Parameters, parameter => Assert.Contains(parameter.Name, page, StringComparison.Ordinal));
        }
    }

    private static int Length(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetArrayLength();
    }

    [Fact]
    public async Task A_web_page_is_no_answer_and_a_dash_is_standard_output()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        Assert.Contains("extrahop", (await tool.RunAsync("api", "get", "/extrahop", "-o", "-")).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
        system.Faults.Add(Fault.Html(200));
        ToolResult page = (await tool.RunAsync("api", "get", "/extrahop", "--include")).Ended(ExitCodes.SystemError);
        Assert.Equal("", page.Out);
        Assert.Contains("web page", page.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_no_page_of_a_list_is_2_and_after_others_5()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        foreach ((Fault fault, string expected) in new[]
        {
            (Fault.Html(200), "web page"), (Fault.Respond(200, body: "{}"), "expected Array"), (Fault.MalformedJson(), "is no JSON"),
        })
        {
            system.Faults.Add(fault);
            ToolResult first = (await tool.RunAsync("api", "get", "/devices", "--all")).Ended(ExitCodes.SystemError);
            Assert.Equal("", first.Out);
            Assert.Contains(expected, first.Error, StringComparison.Ordinal);
            system.Faults.Add(fault with { Skip = 1 });
            ToolResult second = (await tool.RunAsync("api", "get", "/devices", "-q", "limit=20", "--all")).Ended(ExitCodes.PartlyDone);
            Assert.Contains(expected, second.Error, StringComparison.Ordinal);
            Assert.Contains("incomplete", second.Error, StringComparison.Ordinal);
        }
    }
}
