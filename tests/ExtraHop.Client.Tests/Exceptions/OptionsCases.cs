namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>Options that are refused when the client is made. No system is named: none was asked.</summary>
internal static class OptionsCases
{
    public static IEnumerable<ErrorCase> All() =>
    [
        Refused("no host", static options => options.Host = ""),
        Refused("a host with a user name", static options => options.Host = "https://ada:pw@eda01.example.com"),
        Refused("plain http", static options => options.Host = "http://eda01.example.com"),
        Refused("no credential", static options => options.ApiKey = null),
        Refused("two credentials", static options => (options.ClientId, options.ClientSecret) = ("id", "secret-of-two")),
        Refused("a key with its header", static options => options.ApiKey = "ExtraHop apikey=0123456789"),
        Refused("an API key for RevealX 360", static options => options.Host = "tenant.api.cloud.extrahop.com"),
        Refused("an AttemptTimeout beyond TotalTimeout", static options =>
            (options.TotalTimeout, options.AttemptTimeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20))),
        Refused("a SHA-1 to pin", static options => options.TrustedCertificateSha256 = new string('a', 40)),
        Refused("two ways of trust", static options =>
            (options.TrustedCertificateSha256, options.DangerousAcceptAnyServerCertificate) = (new string('a', 64), true)),
        new("an API key object for RevealX 360", static () =>
        {
            ExtraHopClient.Create("tenant.api.cloud.extrahop.com", new ApiKeyCredential("key-of-the-error-texts")).Dispose();
            return Task.CompletedTask;
        }),
    ];

    private static ErrorCase Refused(string name, Action<ExtraHopClientOptions> configure) => new(name, () =>
    {
        ExtraHopClient.Create("eda01.example.com", "key-of-the-error-texts", configure).Dispose();
        return Task.CompletedTask;
    });
}
