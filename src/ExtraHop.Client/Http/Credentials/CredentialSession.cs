using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Options;

namespace ExtraHop.Client.Http.Credentials;

/// <summary>A credential in use by one client.</summary>
internal abstract class CredentialSession : IDisposable
{
    /// <summary>Starts using a credential for one client.</summary>
    /// <param name="settings">The client's settings, the credential among them.</param>
    /// <param name="send">Sends a request to the client's origin, below the handler that adds the credential.</param>
    public static CredentialSession Start(ClientSettings settings, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) =>
        settings.Credential switch
    {
        ApiKeyCredential key => new ApiKeySession(key),
        ClientCredentialsCredential pair => new TokenSession(pair, settings, send),
        NoCredential => new NoSession(),
        var other => throw new NotSupportedException($"There is no session for a credential of the type {other.GetType().Name}."),
    };

    /// <summary>The value of the <c>Authorization</c> header for the next request.</summary>
    public abstract ValueTask<string> GetHeaderAsync(CancellationToken cancellationToken);

    /// <summary>True when the error says that the header was not accepted.</summary>
    public abstract bool IsRefusal(ExtraHopApiException error);

    /// <summary>Tells that a header was not accepted. True when the next one may be another, so that one more try makes sense.</summary>
    public abstract bool Refuse(string header);

    public virtual void Dispose()
    {
    }
}
