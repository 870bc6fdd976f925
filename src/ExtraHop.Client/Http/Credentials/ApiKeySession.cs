using System.Net;

namespace ExtraHop.Client.Http.Credentials;

/// <summary>An API key in use: every request sends the key as it is then.</summary>
internal sealed class ApiKeySession(ApiKeyCredential credential) : CredentialSession
{
    public override ValueTask<string> GetHeaderAsync(CancellationToken cancellationToken) => new(credential.Header);

    public override bool IsRefusal(ExtraHopApiException error) => error.StatusCode == HttpStatusCode.Unauthorized;

    // Another try makes sense only if the key was changed while the request was on its way.
    public override bool Refuse(string header) => !string.Equals(header, credential.Header, StringComparison.Ordinal);
}
