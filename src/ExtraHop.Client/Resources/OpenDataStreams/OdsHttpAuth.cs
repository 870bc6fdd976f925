namespace ExtraHop.Client;

/// <summary>How an HTTP target knows this system. Use the static members: each takes what its kind needs.</summary>
public sealed record OdsHttpAuth : ExtraHopRequest<OdsHttpAuth>
{
    /// <summary>No credentials.</summary>
    public static OdsHttpAuth None { get; } = new() { AuthType = OdsHttpAuthType.None };

    /// <summary>The kind of credentials.</summary>
    public required OdsHttpAuthType AuthType { get; init; }

    /// <summary>The access key of AWS or of Azure storage.</summary>
    public string? AccessKey { get; init; }

    /// <summary>The client ID of OAuth.</summary>
    public string? ClientId { get; init; }

    /// <summary>The client secret of OAuth.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>How an OAuth token is asked for.</summary>
    public OdsGrantType? GrantType { get; init; }

    /// <summary>The password of <see cref="Username"/>.</summary>
    public string? Password { get; init; }

    /// <summary>The AWS region, such as <c>us-east-1</c>.</summary>
    public string? Region { get; init; }

    /// <summary>The resource that the Azure token is for.</summary>
    public string? Resource { get; init; }

    /// <summary>The AWS secret key.</summary>
    public string? SecretKey { get; init; }

    /// <summary>The AWS service, such as <c>es</c>.</summary>
    public string? Service { get; init; }

    /// <summary>The address that gives out OAuth tokens.</summary>
    public string? TokenEndpoint { get; init; }

    /// <summary>The user name of basic authentication or of a resource owner.</summary>
    public string? Username { get; init; }

    /// <summary>A user name and a password in every request.</summary>
    /// <param name="username">The user name.</param>
    /// <param name="password">The password.</param>
    public static OdsHttpAuth Basic(string username, string password) =>
        new() { AuthType = OdsHttpAuthType.Basic, Username = Given(username), Password = Given(password) };

    /// <summary>Requests signed for Amazon Web Services.</summary>
    /// <param name="accessKey">The access key.</param>
    /// <param name="secretKey">The secret key.</param>
    /// <param name="region">The region, such as <c>us-east-1</c>.</param>
    /// <param name="service">The service, such as <c>es</c>.</param>
    public static OdsHttpAuth Aws(string accessKey, string secretKey, string region, string service) => new()
    {
        AuthType = OdsHttpAuthType.Aws,
        AccessKey = Given(accessKey),
        SecretKey = Given(secretKey),
        Region = Given(region),
        Service = Given(service),
    };

    /// <summary>Requests signed for Azure storage.</summary>
    /// <param name="accessKey">The access key of the storage account.</param>
    public static OdsHttpAuth AzureStorage(string accessKey) => new() { AuthType = OdsHttpAuthType.AzureStorage, AccessKey = Given(accessKey) };

    /// <summary>A token of Azure Active Directory that stands for an application.</summary>
    /// <param name="clientId">The application's ID.</param>
    /// <param name="clientSecret">The application's secret.</param>
    /// <param name="tokenEndpoint">The address that gives out tokens.</param>
    /// <param name="resource">The resource that the token is for.</param>
    public static OdsHttpAuth AzureActiveDirectory(string clientId, string clientSecret, string tokenEndpoint, string resource) => new()
    {
        AuthType = OdsHttpAuthType.AzureActiveDirectory,
        GrantType = OdsGrantType.Client,
        ClientId = Given(clientId),
        ClientSecret = Given(clientSecret),
        TokenEndpoint = Given(tokenEndpoint),
        Resource = Given(resource),
    };

    /// <summary>A token of Azure Active Directory that stands for a user.</summary>
    /// <param name="clientId">The application's ID.</param>
    /// <param name="clientSecret">The application's secret.</param>
    /// <param name="tokenEndpoint">The address that gives out tokens.</param>
    /// <param name="resource">The resource that the token is for.</param>
    /// <param name="username">The user.</param>
    /// <param name="password">The user's password.</param>
    public static OdsHttpAuth AzureActiveDirectory(
        string clientId,
        string clientSecret,
        string tokenEndpoint,
        string resource,
        string username,
        string password) =>
        AzureActiveDirectory(clientId, clientSecret, tokenEndpoint, resource) with
        {
            GrantType = OdsGrantType.ResourceOwner,
            Username = Given(username),
            Password = Given(password),
        };

    /// <summary>A token of CrowdStrike's API.</summary>
    /// <param name="clientId">The API client's ID.</param>
    /// <param name="clientSecret">The API client's secret.</param>
    /// <param name="tokenEndpoint">The address that gives out tokens; null where the system knows it.</param>
    public static OdsHttpAuth CrowdStrike(string clientId, string clientSecret, string? tokenEndpoint = null) => new()
    {
        AuthType = OdsHttpAuthType.CrowdStrike,
        ClientId = Given(clientId),
        ClientSecret = Given(clientSecret),
        TokenEndpoint = tokenEndpoint,
    };

    private static string Given(string value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return value;
    }
}
