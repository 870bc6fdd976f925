using System.Text;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>The id and secret of REST API credentials of RevealX 360. The client exchanges them for a token at <c>POST /oauth2/token</c> and renews it by itself.</summary>
/// <remarks>The API host of RevealX 360 is <c>TENANT.api.cloud.extrahop.com</c>. One token serves all calls of a client; it is renewed a minute before it ends,
/// and once when the system refuses it.</remarks>
public sealed class ClientCredentialsCredential : ExtraHopCredential
{
    private readonly string _basic;
    private readonly string _secret;

    /// <summary>Holds an id and a secret.</summary>
    /// <param name="clientId">The id.</param>
    /// <param name="clientSecret">The secret.</param>
    /// <exception cref="ArgumentException">One of them is empty, has several lines or holds a character that none has. The message does not repeat the secret.</exception>
    public ClientCredentialsCredential(string clientId, string clientSecret)
    {
        if (Problem(clientId, clientSecret) is { } problem)
        {
            throw new ArgumentException(problem);
        }

        ClientId = clientId;
        _secret = clientSecret;
        _basic = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{clientId}:{clientSecret}"));
    }

    /// <summary>The id.</summary>
    public string ClientId { get; }

    internal override string RefusedHint =>
        "The system did not accept the client id and secret: check ExtraHopClientOptions.ClientId and ClientSecret, or EXTRAHOP_CLIENT_ID and EXTRAHOP_CLIENT_SECRET, "
        + "and that the host is TENANT.api.cloud.extrahop.com of the same tenant.";

    internal override IEnumerable<string> Secrets => [_secret];

    internal string BasicHeader => _basic;

    /// <summary>The kind of credential and the id; never the secret.</summary>
    public override string ToString() => $"client credentials of {ClientId} (secret redacted)";

    internal static string? Problem(string? clientId, string? clientSecret) =>
        SecretRules.Problem(clientId, "The client id")
        ?? SecretRules.Problem(clientSecret, "The client secret")
        ?? (clientId!.Contains(':', StringComparison.Ordinal) ? "The client id holds a colon; expected the id alone." : null);

    internal override CredentialSession Start(ClientSettings settings, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) =>
        new TokenSession(this, settings, send);
}
