using System.Net;

namespace ExtraHop.Client.Rest;

/// <summary>Keeps requests, and with them the credential, on the configured origin. Redirects of reads within it are followed; all others are errors.</summary>
internal sealed class RedirectHandler(ClientSettings settings) : DelegatingHandler
{
    private const int MostHops = 5;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri? first = request.RequestUri;
        if (first is null || !settings.Rest.IsSameOrigin(first))
        {
            string elsewhere = first is { IsAbsoluteUri: true } ? first.IdnHost : "no address";
            throw new InvalidOperationException(
                $"A request to {elsewhere} was refused before it was sent: this client is bound to {settings.Rest.Origin.GetLeftPart(UriPartial.Authority)}, and its credential stays there.");
        }

        try
        {
            for (int hop = 0; ; hop++)
            {
                HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if ((int)response.StatusCode is < 300 or >= 400)
                {
                    return response;
                }

                using (response)
                {
                    request.RequestUri = Next(request, response, hop);
                }

                settings.Logger.RedirectFollowed(ApiRequest.OperationOf(request).Name, (int)response.StatusCode);
            }
        }
        finally
        {
            // A retry begins where the call began.
            request.RequestUri = first;
        }
    }

    private Uri Next(HttpRequestMessage request, HttpResponseMessage response, int hop)
    {
        Uri? target = response.Headers.NonValidated.TryGetValues("Location", out System.Net.Http.Headers.HeaderStringValues values)
            && !string.IsNullOrWhiteSpace(values.ToString())
            && Uri.TryCreate(request.RequestUri!, values.ToString().Trim(), out Uri? parsed)
                ? parsed
                : null;
        bool redirects = response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        bool reads = request.Method == HttpMethod.Get || request.Method == HttpMethod.Head;
        string? refusal =
            !redirects ? "the client does not know what to do with it."
            : target is null ? "it names no address to go to."
            : !settings.Rest.IsSameOrigin(target) ? $"it points to {Shown(target)}, and the credential stays with {settings.Rest.Origin.GetLeftPart(UriPartial.Authority)}: nothing was sent there."
            : !reads ? $"it points to {Shown(target)}, and only reads are sent to another address: the change was not made."
            : hop >= MostHops ? $"it points to {Shown(target)} after {MostHops} redirects."
            : null;
        if (refusal is null)
        {
            return target!;
        }

        ApiErrorDetails details = ApiErrorReader.FromHeaders(ApiRequest.OperationOf(request), response, settings.Rest.Time) with { ErrorMessage = refusal };
        throw new ExtraHopRedirectException(details, target is null ? null : Shown(target));
    }

    /// <summary>The target without what may hold a secret.</summary>
    private static Uri Shown(Uri target) => Uri.TryCreate(target.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped), UriKind.Absolute, out Uri? shown)
        ? shown
        : new Uri(target.GetLeftPart(UriPartial.Scheme) + "unknown");
}
