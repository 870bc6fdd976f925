namespace ExtraHop.Client.Rest;

/// <summary>Adds the <c>Authorization</c> header. A header that is refused is replaced and the request sent once more, where there is another to be had.</summary>
internal sealed class CredentialHandler : DelegatingHandler
{
    private const string HeaderName = "Authorization";

    private readonly CredentialSession _session;

    public CredentialHandler(ClientSettings settings) => _session = settings.Credential.Start(settings, SendBelowAsync);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string header = await SetHeaderAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (ExtraHopApiException error) when (_session.IsRefusal(error) && _session.Refuse(header) && ApiRequest.CanSend(request.Content))
        {
            // Handled below: the new header may take a request of its own.
        }

        await SetHeaderAsync(request, cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _session.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<string> SetHeaderAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var own = request as ApiRequest;
        try
        {
            string header = await _session.GetHeaderAsync(cancellationToken).ConfigureAwait(false);
            request.Headers.Remove(HeaderName);
            request.Headers.TryAddWithoutValidation(HeaderName, header);
            if (own is not null)
            {
                own.CredentialFailed = false;
            }

            return header;
        }
        catch (Exception)
        {
            if (own is not null)
            {
                own.CredentialFailed = true;
            }

            throw;
        }
    }

    private Task<HttpResponseMessage> SendBelowAsync(HttpRequestMessage request, CancellationToken cancellationToken) => base.SendAsync(request, cancellationToken);
}
