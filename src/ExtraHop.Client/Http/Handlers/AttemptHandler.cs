using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Credentials;
using ExtraHop.Client.Http.Errors;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>One attempt: its limit of time, its <c>Authorization</c> header, and its answer, which is received within the limit.</summary>
/// <remarks>The header is set here, below the retries, so that a new token is used at once. One that is refused is replaced and the request sent once more,
/// where there is another.</remarks>
internal sealed class AttemptHandler : DelegatingHandler
{
    private const string HeaderName = "Authorization";

    private readonly ClientSettings _settings;
    private readonly CredentialSession _session;

    public AttemptHandler(ClientSettings settings)
    {
        _settings = settings;
        _session = CredentialSession.Start(settings, base.SendAsync);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var own = ApiRequest.Of(request);
        var limit = new AttemptLimit(own, _settings, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            foreach (StreamBody body in own.Body.Streams)
            {
                body.PieceSent = limit.UploadMoved;
            }

            string header = await SetHeaderAsync(own, limit.Token).ConfigureAwait(false);
            try
            {
                response = await base.SendAsync(own, limit.Token).ConfigureAwait(false);
            }
            catch (ExtraHopApiException error) when (_session.IsRefusal(error) && _session.Refuse(header) && own.Body.CanSend)
            {
                // Handled below: the new header may take a request of its own.
            }

            if (response is null)
            {
                own.RefusedHeader = header;
                await SetHeaderAsync(own, limit.Token).ConfigureAwait(false);
                response = await base.SendAsync(own, limit.Token).ConfigureAwait(false);
            }

            limit.Answered();
            await ApiAnswer.ReceiveAsync(own, response, _settings.MaxAnswerBytes, limit, limit.Token).ConfigureAwait(false);
            return response;
        }
        catch (Exception error)
        {
            Exception told = error is ExtraHopException ? error : own.Redactor.Redact(error);
            Exception reason = limit.Explain(told) ?? Explain(own, response, told);
            if (response is not null && !own.Operation.OnlyReads && reason is ExtraHopTransportException or ExtraHopTimeoutException)
            {
                // The change took effect, and status and headers say what most results are made of. One that needs the body raises the reason.
                ApiAnswer.Broken(own, response, reason);
                return response;
            }

            response?.Dispose();
            if (!ReferenceEquals(reason, error))
            {
                throw reason;
            }

            throw;
        }
        finally
        {
            limit.Dispose();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _session.Dispose();
        }

        base.Dispose(disposing);
    }

    private Exception Explain(ApiRequest request, HttpResponseMessage? response, Exception error) => error switch
    {
        InvalidDataException packed when response is not null =>
            InvalidAnswer.Packed(request.Operation, (response.Content as ApiAnswer)?.Status ?? response.StatusCode, packed),
        _ when TransportFailure.Is(error) => TransportError.Map(request, error, _settings.Rest.Origin),
        _ => error,
    };

    private async ValueTask<string> SetHeaderAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        // Stays set when there is none to be had: the request itself was not sent then, or it was and the system refused it.
        request.CredentialFailed = true;
        request.Body.Rewind();
        string header = await _session.GetHeaderAsync(cancellationToken).ConfigureAwait(false);
        request.CredentialFailed = false;
        request.Headers.Remove(HeaderName);
        if (header.Length > 0)
        {
            request.Headers.TryAddWithoutValidation(HeaderName, header);
        }

        return header;
    }
}
