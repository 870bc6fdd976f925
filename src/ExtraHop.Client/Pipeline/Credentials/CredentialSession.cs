namespace ExtraHop.Client.Rest;

/// <summary>A credential in use by one client.</summary>
internal abstract class CredentialSession : IDisposable
{
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
