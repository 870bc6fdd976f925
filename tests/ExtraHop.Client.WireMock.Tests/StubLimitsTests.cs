using global::WireMock.ResponseBuilders;
using static ExtraHop.Client.WireMock.Tests.StubSystem;

namespace ExtraHop.Client.WireMock.Tests;

/// <summary>What a test with WireMock.Net must not rely on; docs/testing.md says the same. One that fails here was learned by WireMock.Net in the
/// meantime.</summary>
public sealed class StubLimitsTests
{
    [Fact]
    public async Task The_path_does_not_tell_an_escaped_slash_from_a_plain_one()
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/users/a/b"), JsonAnswer("""{"username":"escaped or not"}"""));

        await stub.Client.Users.GetAsync("a/b");

        Assert.Equal("/api/v1/users/a/b", stub.Request.Path);
        Assert.EndsWith("/api/v1/users/a%2Fb", stub.Request.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_comma_makes_two_values_and_an_escaped_one_does_not()
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/widgets"), JsonAnswer("[]"));

        (await stub.Client.SendAsync(HttpMethod.Get, "/widgets?ids=1,2")).Dispose();
        (await stub.Client.SendAsync(HttpMethod.Get, "/widgets?ids=1%2C2")).Dispose();

        Assert.Equal([["1", "2"], ["1,2"]], stub.Requests.Select(static request => request.Query!["ids"].ToArray()));
    }

    [Fact]
    public async Task Two_keys_that_differ_in_case_alone_break_the_stub_itself()
    {
        using var stub = new StubSystem();
        stub.Answer(Post("/widgets"), Status(204));

        ExtraHopServerException error = await Assert.ThrowsAsync<ExtraHopServerException>(() => stub.Client.SendAsync(HttpMethod.Post, "/widgets?ids=1&IDS=2"));

        Assert.Contains("same key", error.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stub_that_is_missing_looks_like_an_object_that_is_missing()
    {
        using var stub = new StubSystem();

        ExtraHopNotFoundException error = await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => stub.Client.Tags.GetAsync(7));

        Assert.Contains("No matching mapping found", error.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FaultType.EMPTY_RESPONSE)]
    [InlineData(FaultType.MALFORMED_RESPONSE_CHUNK)]
    public async Task No_fault_of_it_resets_a_connection(FaultType fault)
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/tags/7"), JsonAnswer("""{"id":7}""").WithFault(fault));

        // A reset would be ExtraHopTransportException, and be retried.
        await Assert.ThrowsAsync<ExtraHopResponseException>(() => stub.Client.Tags.GetAsync(7));

        Assert.Single(stub.Requests);
    }
}
