namespace ExtraHop.Client.Rest;

/// <summary>Turns failures of the transport and answers that say no into the library's exceptions. The handlers around it deal with exceptions alone.</summary>
internal sealed class ErrorMappingHandler(ClientSettings settings) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or IOException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The request was given up.", error, cancellationToken);
        }
        catch (HttpRequestException error)
        {
            throw TransportError.Map(ApiRequest.OperationOf(request), error, settings.Rest.Origin);
        }
        catch (IOException error)
        {
            throw new ExtraHopTransportException(ApiRequest.OperationOf(request).ToString(), requestWasSent: true, error);
        }

        if ((int)response.StatusCode < 400)
        {
            return response;
        }

        using (response)
        {
            throw await ApiErrorReader.ReadAsync(ApiRequest.OperationOf(request), request, response, settings, cancellationToken).ConfigureAwait(false);
        }
    }
}
