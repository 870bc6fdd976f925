namespace ExtraHop.Client.Rest;

/// <summary>Ends an attempt that takes too long to bring its headers. Each piece of an upload that leaves starts the time again.</summary>
internal sealed class AttemptTimeoutHandler(ClientSettings settings) : DelegatingHandler
{
    private readonly TimeSpan _limit = settings.AttemptTimeout;

    // A packet search may look through its disks for minutes before the first packet; its silence is measured like that of the stream itself.
    private readonly TimeSpan _streamLimit = Deadline.Longer(settings.AttemptTimeout, settings.Rest.StreamIdleTimeout);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var own = request as ApiRequest;
        TimeSpan limit = own is { StreamsResponse: true } ? _streamLimit : _limit;
        if (limit == Timeout.InfiniteTimeSpan)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        CancellationTokenSource source = Deadline.Start(settings.Rest.Time, limit, cancellationToken, out CancellationTokenRegistration registration);
        try
        {
            if (own is { CallMoved: not null })
            {
                own.AttemptMoved = () => Deadline.Restart(source, limit);
            }

            return await base.SendAsync(request, source.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (source.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ExtraHopTimeoutException(ApiRequest.OperationOf(request).ToString(), limit, "one attempt", error);
        }
        finally
        {
            if (own is not null)
            {
                own.AttemptMoved = null;
            }

            registration.Dispose();
            source.Dispose();
        }
    }
}
