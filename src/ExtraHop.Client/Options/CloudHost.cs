namespace ExtraHop.Client.Options;

/// <summary>The host names of RevealX 360. Its API takes client credentials and no API key; every other system takes an API key alone.</summary>
internal static class CloudHost
{
    private const string Api = ".api.cloud.extrahop.com";
    private const string Any = ".cloud.extrahop.com";

    /// <summary>What to tell a user whose client credentials go to another kind of system.</summary>
    public const string NoCredentialsHint =
        "Client credentials are for RevealX 360 (TENANT.api.cloud.extrahop.com), which gives a token for them; a sensor, console, recordstore or packetstore "
            + "takes an API key.";

    /// <summary>True for the API of a tenant.</summary>
    public static bool IsApi(string host) => host.EndsWith(Api, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the host where people sign in, which has no API.</summary>
    public static bool IsWeb(string host) => host.EndsWith(Any, StringComparison.OrdinalIgnoreCase) && !IsApi(host);
}
