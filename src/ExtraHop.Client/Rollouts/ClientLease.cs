namespace ExtraHop.Client.Rollouts;

/// <summary>A client for as long as it is needed. Whoever made it for us leaves its end to us.</summary>
internal readonly struct ClientLease(IExtraHopClient client) : IAsyncDisposable
{
    public IExtraHopClient Client { get; } = client;

    public async ValueTask DisposeAsync()
    {
        if (Client is IAsyncDisposable later)
        {
            await later.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            (Client as IDisposable)?.Dispose();
        }
    }
}
