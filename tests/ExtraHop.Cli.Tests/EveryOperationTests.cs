using System.Text;
using ExtraHop.Cli.Commands.Api;

namespace ExtraHop.Cli.Tests;

/// <summary>All operations of the catalogue through <c>extrahop api</c>: what arrives is what was asked for.</summary>
public sealed class EveryOperationTests
{
    [Fact]
    public async Task Every_operation_arrives_as_it_was_asked_for()
    {
        await using RecordingServer server = await RecordingServer.StartAsync();
        using var tool = new TestTool();
        tool.Set("EXTRAHOP_HOST", server.Address).Set("EXTRAHOP_API_KEY", "key");
        string file = tool.File("upload.bin", "binary content");
        int sent = 0;
        foreach (CatalogueOperation operation in Catalogue.Shared.Operations)
        {
            string path = Concrete(operation.Path);
            List<string> arguments = ["api", operation.Method, path];
            foreach (CatalogueField parameter in operation.Parameters.Where(static parameter => parameter.Place == "query"))
            {
                arguments.AddRange(["-q", $"{parameter.Name}=a b&c"]);
            }

            (string[] body, string? received) = Body(operation, file);
            server.Requests.Clear();
            ToolResult result = await tool.RunAsync([.. arguments, .. body]);
            Assert.True(result.Code == ExitCodes.Ok, $"{operation.Method} {operation.Path}: {result.Code} {result.Error}");
            RecordedCall call = Assert.Single(server.Requests);
            Assert.Equal(operation.Method, call.Method);
            Assert.Equal("/api/v1" + path, call.Path);
            Assert.Equal(operation.QueryNames.Select(static name => (name, "a b&c")), call.Query);
            Assert.Equal("ExtraHop apikey=key", call.Authorization);
            if (operation.BodyContent is { } content)
            {
                Assert.StartsWith(content, call.ContentType!, StringComparison.Ordinal);
                Assert.Contains(received!, call.Body, StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal("", call.Body);
            }

            Assert.Equal("{\"ok\":true}\n", result.Out);
            sent++;
        }

        Assert.Equal(478, sent);
    }

    private static (string[] Arguments, string? Received) Body(CatalogueOperation operation, string file) => operation.BodyContent switch
    {
        null => ([], null),
        "application/json" => (["--body", """{"name": "ü [x]"}"""], """{"name": "ü [x]"}"""),
        "multipart/form-data" => (["--form", "name=text of a part", "--form", $"file=@{file}"], "text of a part"),
        _ => (["--body", file], "binary content"),
    };

    private static string Concrete(string path)
    {
        var result = new StringBuilder();
        int number = 1;
        for (int at = 0; at < path.Length; at++)
        {
            if (path[at] == '{')
            {
                result.Append(number++);
                at = path.IndexOf('}', at);
            }
            else
            {
                result.Append(path[at]);
            }
        }

        return result.ToString();
    }
}
