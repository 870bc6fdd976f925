using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace ExtraHop.Client.WireMock.Tests;

/// <summary>The example of docs/testing.md, word for word.</summary>
public sealed class DocumentedTests
{
    [Fact]
    public async Task A_read_is_sent_again_after_a_503()
    {
        // docs/testing.md: begin
        using var server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
        using var client = ExtraHopClient.Create(server.Url!, "any-key", options => options.Retry = new RetryOptions { BaseDelay = TimeSpan.FromMilliseconds(1) });

        server.Given(Request.Create().WithPath("/api/v1/tags/7").UsingGet())
            .InScenario("busy").WillSetStateTo("ready")
            .RespondWith(Response.Create().WithStatusCode(503));
        server.Given(Request.Create().WithPath("/api/v1/tags/7").UsingGet())
            .InScenario("busy").WhenStateIs("ready")
            .RespondWith(Response.Create().WithHeader("Content-Type", "application/json").WithBody("""{"id":7,"name":"web"}"""));

        Tag tag = await client.Tags.GetAsync(7);

        Assert.Equal("web", tag.Name);
        Assert.Equal(2, server.LogEntries.Count);
        // docs/testing.md: end
    }

    [Fact]
    public void The_page_shows_this_test()
    {
        string[] page = File.ReadAllText(Path.Combine(Root(), "docs", "testing.md")).ReplaceLineEndings("\n").Split("```cs\n");
        string source = File.ReadAllText(Path.Combine(Root(), "tests", "ExtraHop.Client.WireMock.Tests", "DocumentedTests.cs")).ReplaceLineEndings("\n");
        IEnumerable<string> tested = source.Split("// docs/testing.md: begin\n")[1].Split("        // docs/testing.md: end")[0].TrimEnd('\n').Split('\n').Select(static line => line.Length > 8 ? line[8..] : line);

        Assert.Equal(2, page.Length);
        Assert.Equal(string.Join('\n', tested), page[1].Split("\n```")[0]);
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ExtraHop.Client.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
