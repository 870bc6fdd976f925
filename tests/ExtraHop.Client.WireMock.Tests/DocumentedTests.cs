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
        using var client = ExtraHopClient.Create(
            server.Url!, "any-key", options => options.Retry = new RetryOptions { BaseDelay = TimeSpan.FromMilliseconds(1) });

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
    public void The_page_shows_what_is_tested()
    {
        IEnumerable<string> shown = File.ReadAllText(Path.Combine(Root(), "docs", "testing.md")).ReplaceLineEndings("\n").Split("```cs\n").Skip(1)
            .Select(static block => block.Split("\n```")[0]);
        string tests = Path.Combine(Root(), "tests", "ExtraHop.Client.WireMock.Tests");
        string[] sources = [Path.Combine(tests, "Fakes", "FakesTests.cs"), Path.Combine(tests, "DocumentedTests.cs")];

        Assert.Equal(sources.Select(static source => Tested(File.ReadAllText(source).ReplaceLineEndings("\n"))), shown);
    }

    /// <summary>What stands between the two marks of a source, without the indent of its method.</summary>
    private static string Tested(string source) =>
        string.Join('\n', source.Split("// docs/testing.md: " + "begin\n")[1].Split("        // docs/testing.md: " + "end")[0]
            .TrimEnd('\n').Split('\n').Select(static line => line.Length > 8 ? line[8..] : line));

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
