using System.Text;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>RevealX 360: tokens for client credentials, and their end.</summary>
public sealed class TokenTests
{
    private const string Form = "application/x-www-form-urlencoded";

    private static SimulatorOptions Options => new() { Platform = SimulatedPlatform.RevealX360, ClientId = "my id", ClientSecret = "s+c/r=t" };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_is_given_for_a_header_or_a_form_and_opens_the_door(bool inHeader)
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider time = SharedSystem.Clock();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(Options with { TimeProvider = time });
        using var client = new TestClient(system, key: null);
        if (inHeader)
        {
            client.Authorize("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("my id:s+c/r=t")));
        }

        Answer answer = await client.SendAsync(
            "POST", "/oauth2/token", inHeader ? "grant_type=client_credentials" : "grant_type=client_credentials&client_id=my+id&client_secret=s%2Bc%2Fr%3Dt",
            Form);

        Assert.Equal(200, answer.Status);
        Assert.Equal(3600, answer.Object["expires_in"]!.GetValue<int>());
        Assert.Equal("Bearer", answer.Object["token_type"]!.GetValue<string>());
        client.Authorize("Bearer", answer.Object["access_token"]!.GetValue<string>());
        Assert.Equal(200, (await client.GetAsync("/extrahop")).Status);
        time.Advance(TimeSpan.FromSeconds(3601));
        Assert.Equal(401, (await client.GetAsync("/extrahop")).Status);
        Assert.DoesNotContain(
            system.Requests,
            request => request.BodyText.Contains("r%3Dt", StringComparison.Ordinal)
                || request.Headers.Values.Any(value => value.StartsWith("Basic b", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("grant_type=client_credentials&client_id=my+id&client_secret=wrong", "invalid_client")]
    [InlineData("grant_type=client_credentials", "invalid_client")]
    [InlineData("grant_type=password", "unsupported_grant_type")]
    [InlineData("", "unsupported_grant_type")]
    public async Task Wrong_credentials_are_a_400_with_an_error(string form, string error)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(Options);
        using var client = new TestClient(system, key: null);
        Answer answer = await client.SendAsync("POST", "/oauth2/token", form, Form);
        Assert.Equal(400, answer.Status);
        Assert.Equal(error, answer.Object["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task Tokens_can_be_revoked_and_keys_are_not_taken()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(Options);
        using var client = new TestClient(system);
        Assert.Equal(401, (await client.GetAsync("/extrahop")).Status);
        const string Credentials = "grant_type=client_credentials&client_id=my+id&client_secret=s%2Bc%2Fr%3Dt";
        string token = (await client.SendAsync("POST", "/oauth2/token", Credentials, Form)).Object["access_token"]!.GetValue<string>();
        client.Authorize("Bearer", token);
        Assert.Equal(200, (await client.GetAsync("/extrahop")).Status);
        system.RevokeTokens();
        Assert.Equal(401, (await client.GetAsync("/extrahop")).Status);
    }
}
