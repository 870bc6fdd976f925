namespace ExtraHop.Client.Tests.Contract;

/// <summary>Path values that would make the call reach another resource, for every operation that has a text in its path.</summary>
public sealed class SafePathTests
{
    public static TheoryData<string, string, string> OperationsAndValues
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (CatalogueOperation operation in Catalogue.Operations)
            {
                foreach (CatalogueField parameter in operation.PathParameters.Where(static p => p.Type == "string"))
                {
                    data.Add(operation.Key, parameter.Name, string.Empty);

                    // Behind a prefix, as in /~{userKey}, dots are a name like any other.
                    if (operation.Path.Contains("/{" + parameter.Name + "}", StringComparison.Ordinal))
                    {
                        data.Add(operation.Key, parameter.Name, ".");
                        data.Add(operation.Key, parameter.Name, "..");
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(OperationsAndValues))]
    public async Task Nothing_is_sent_and_the_value_is_named(string key, string parameter, string value)
    {
        CatalogueOperation operation = Catalogue.Find(key);
        (IExtraHopClient client, RecordingHandler sent) = SampleAnswer.ClientFor(operation, SampleAnswer.Json(operation, SampleJson.Full));
        var call = new SampleCall(operation) { PathValues = { [parameter] = value } };

        ArgumentException error = await Assert.ThrowsAnyAsync<ArgumentException>(() => call.InvokeAsync(client));

        Assert.Equal(parameter, error.ParamName);
        Assert.Contains($"{operation.Method} {operation.Path}", error.Message, StringComparison.Ordinal);
        Assert.Null(sent.Method);
    }

    [Fact]
    public void Deletes_are_among_them() =>
        Assert.True(OperationsAndValues.Count(static row => ((string)row[0]).StartsWith("DELETE ", StringComparison.Ordinal)) > 10);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("devices")]
    [InlineData("//evil.example/x")]
    [InlineData("/devices/..")]
    [InlineData("/devices/../apikeys")]
    [InlineData("/devices/./1")]
    [InlineData("/devices/%2e%2e/apikeys")]
    [InlineData("/devices/.%2E")]
    [InlineData("/devices//1")]
    [InlineData("/devices/")]
    [InlineData("/devices\\..\\apikeys")]
    [InlineData("/devices#x")]
    [InlineData("/devices/a b")]
    [InlineData("/devices/a\r\nX-Header: 1")]
    [InlineData("https://evil.example/devices")]
    public async Task A_path_written_whole_is_checked_the_same_way(string path)
    {
        var transport = new ScriptedTransport(ScriptedTransport.Status(200, "{}"));
        using var system = new TestSystem(transport);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => system.Client.SendAsync(HttpMethod.Delete, path));

        Assert.Equal(0, transport.Calls);
    }

    [Theory]
    [InlineData("/devices?active_from=-30m&limit=10", "/api/v1/devices?active_from=-30m&limit=10")]
    [InlineData("/users/a%2Fb", "/api/v1/users/a%2Fb")]
    [InlineData("/devices/...", "/api/v1/devices/...")]
    [InlineData("/threatcollections/~..", "/api/v1/threatcollections/~..")]
    public async Task A_path_that_means_what_it_says_is_sent_as_it_is(string path, string target)
    {
        var transport = new ScriptedTransport(ScriptedTransport.Status(200, "{}"));
        using var system = new TestSystem(transport);

        await using RawResponse response = await system.Client.SendAsync(HttpMethod.Get, path);

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(target, transport.Sent[0].Target.PathAndQuery);
    }
}
