using System.Text;
using ExtraHop.Client.Options;

namespace ExtraHop.Client;

/// <summary>The id and secret of REST API credentials of RevealX 360. The client exchanges them for a token at <c>POST /oauth2/token</c> and renews it by
/// itself.</summary>
/// <remarks>The API host of RevealX 360 is <c>TENANT.api.cloud.extrahop.com</c>. One token serves all calls of a client; it is renewed a minute before it ends,
/// and once when the system refuses it.</remarks>
public sealed class ClientCredentialsCredential : ExtraHopCredential
{
    private State _state;

    /// <summary>Holds an id and a secret.</summary>
    /// <param name="clientId">The id.</param>
    /// <param name="clientSecret">The secret.</param>
    /// <exception cref="ArgumentException">One of them is empty, has several lines or holds a character that none has. The message does not repeat the
    /// secret.</exception>
    public ClientCredentialsCredential(string clientId, string clientSecret) => _state = StateOf(clientId, clientSecret);

    /// <summary>The ID.</summary>
    public string ClientId => Volatile.Read(ref _state).ClientId;

    internal override string RefusedHint =>
        "The system did not accept the client id and secret: check ExtraHopClientOptions.ClientId and ClientSecret, or EXTRAHOP_CLIENT_ID and "
            + "EXTRAHOP_CLIENT_SECRET, "
        + "and that the host is TENANT.api.cloud.extrahop.com of the same tenant.";

    /// <summary>The secret, out of the header that is made of it.</summary>
    internal override IEnumerable<string> Secrets
    {
        get
        {
            string pair = Encoding.ASCII.GetString(Convert.FromBase64String(BasicHeader["Basic ".Length..]));
            return [pair[(pair.IndexOf(':', StringComparison.Ordinal) + 1)..]];
        }
    }

    internal string BasicHeader => Volatile.Read(ref _state).Header;

    /// <summary>Replaces the ID and the secret. Every client that uses this credential fetches its next token with them; a token that it holds stays in use
    /// until it expires or is refused.</summary>
    /// <param name="clientId">The new ID.</param>
    /// <param name="clientSecret">The new secret.</param>
    /// <exception cref="ArgumentException">One of them is not well formed; the old ones stay.</exception>
    public void Update(string clientId, string clientSecret) => Volatile.Write(ref _state, StateOf(clientId, clientSecret));

    /// <summary>The kind of credential and the id; never the secret.</summary>
    public override string ToString() => $"client credentials of {ClientId} (secret redacted)";

    internal static string? Problem(string? clientId, string? clientSecret) =>
        SecretRules.Problem(clientId, "The client id")
        ?? SecretRules.Problem(clientSecret, "The client secret")
        ?? (clientId!.Contains(':', StringComparison.Ordinal) ? "The client id holds a colon; expected the id alone." : null);

    private static State StateOf(string clientId, string clientSecret) => Problem(clientId, clientSecret) is { } problem
        ? throw new ArgumentException(problem)
        : new State(clientId, "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{clientId}:{clientSecret}")));

    /// <summary>Both in one object, so that a reader never sees the ID of one pair with the secret of another.</summary>
    private sealed record State(string ClientId, string Header);
}
