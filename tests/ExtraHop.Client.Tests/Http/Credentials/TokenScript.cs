using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

/// <summary>The token endpoint in memory, and a system that uses it.</summary>
internal static class TokenScript
{
    public const string Secret = "canary-client-secret";

    public static TestSystem SystemWithToken(ScriptedTransport transport, Action<ExtraHopClientOptions>? configure = null) => new(transport, options =>
    {
        (options.ApiKey, options.ClientId, options.ClientSecret) = (null, "id", Secret);
        configure?.Invoke(options);
    });

    public static bool IsToken(HttpRequestMessage request) => request.RequestUri!.AbsolutePath == "/oauth2/token";

    public static HttpResponseMessage TokenAnswer(int number, int expiresIn) =>
        Answer(200, $$"""{"access_token":"token-{{number}}","expires_in":{{expiresIn}},"token_type":"Bearer"}""");

    public static Step Token(int number) => (_, _) => Task.FromResult(TokenAnswer(number, 3600));

    public static async Task Eventually(Func<Task<bool>> holds)
    {
        for (int i = 0; i < 3000; i++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        Assert.Fail("It did not come about within 30 s.");
    }
}
