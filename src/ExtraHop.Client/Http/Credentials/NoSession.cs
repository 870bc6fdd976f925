namespace ExtraHop.Client.Http.Credentials;

/// <summary>Sends no <c>Authorization</c> header.</summary>
internal sealed class NoSession : CredentialSession
{
    public override ValueTask<string> GetHeaderAsync(CancellationToken cancellationToken) => new(string.Empty);

    public override bool IsRefusal(ExtraHopApiException error) => false;

    public override bool Refuse(string header) => false;
}
