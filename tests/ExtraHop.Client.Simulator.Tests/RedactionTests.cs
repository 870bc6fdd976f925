namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Recorded requests hold no secret, however the request was wrong, and the status of their answer.</summary>
public sealed class RedactionTests
{
    private const string Secret = "s3cr3t-0f-th3-t3st";

    [Theory]
    [InlineData("POST", "/users", """{"username":"a","name":"A","password":"SECRET"}""", "application/json", 201)]
    [InlineData("POST", "/users", """{"username":"a","password":"SECRET"}""", "application/json", 400)]
    [InlineData("POST", "/users", """{"username":"a","password":"SECRET""", "application/json", 400)]
    [InlineData("POST", "/userz", """{"username":"a","password":"SECRET"}""", "application/json", 404)]
    [InlineData("PUT", "/users", """{"username":"a","password":"SECRET"}""", "application/json", 405)]
    [InlineData("POST", "/userz", """ [{"deep":{"api_key":"SECRET"}}]""", "text/plain", 404)]
    [InlineData("POST", "/token", "grant_type=client_credentials&client_secret=SECRET", "application/x-www-form-urlencoded", 404)]
    [InlineData("PUT", "/license", "SECRET", "text/plain", 204)]
    [InlineData("POST", "/appliances", """{"host":"h","remote_pairing_token":"SECRET","product_key":"SECRET"}""", "application/json", null)]
    [InlineData("POST", "/odstargets/http", """{"name":"n","authentication":{"auth_type":"aws","access_key":"SECRET","secret_key":"SECRET"}}""", "application/json", null)]
    [InlineData("POST", "/extrahop/firmware/download/url", """{"firmware_url":"https://u:SECRET@example.com/f.bin"}""", "application/json", null)]
    [InlineData("GET", "/devices?token=SECRET", null, "application/json", 200)]
    public async Task A_recorded_request_holds_no_secret_but_the_status(string method, string path, string? body, string contentType, int? status)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Answer answer = await client.SendAsync(method, "/api/v1" + Fill(path), body is null ? null : Fill(body), contentType);

        RecordedRequest recorded = Assert.Single(system.Requests);
        Assert.DoesNotContain(Secret, recorded.BodyText, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, recorded.Query, StringComparison.Ordinal);
        Assert.Contains("[redacted]", recorded.BodyText + recorded.Query, StringComparison.Ordinal);
        Assert.DoesNotContain(system.ApiKey, string.Concat(recorded.Headers.Values), StringComparison.Ordinal);
        Assert.Equal(answer.Status, recorded.Status);
        if (status is { } expected)
        {
            Assert.True(expected == answer.Status, answer.Text);
        }
    }

    [Theory]
    [InlineData("/tags", """{"name":"password"}""")]
    [InlineData("/tagz", "a=b&c=d")]
    [InlineData("/tags", """{"name":""")]
    public async Task What_is_no_secret_stays_as_it_was_sent(string path, string body)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        await client.PostAsync(path, body);
        Assert.Equal(body, Assert.Single(system.Requests).BodyText);
    }

    private static string Fill(string text) => text.Replace("SECRET", Secret, StringComparison.Ordinal);
}
