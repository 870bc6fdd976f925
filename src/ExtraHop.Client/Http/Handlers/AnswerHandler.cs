using System.Net;
using System.Net.Http.Headers;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Errors;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Http.Telemetry;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>
/// Innermost: keeps every request on the client's own system, follows what that redirects within itself, and turns failures of the transport and answers that
/// are errors into the library's exceptions. The handlers around it deal with exceptions alone.
/// </summary>
internal sealed class AnswerHandler(ClientSettings settings) : DelegatingHandler
{
    private const int MostHops = 5;

    private readonly string _origin = settings.Rest.Origin.GetLeftPart(UriPartial.Authority) + "/";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var own = ApiRequest.Of(request);
        RefuseElsewhere(own.RequestUri);
        return SendAsync(own, 0, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(ApiRequest request, int hop, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            request.Attempts++;
            request.Body.Rewind();
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (TransportFailure.Is(error) || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Mapped(request, request.Redactor.Redact(error), cancellationToken);
        }

        return (int)response.StatusCode is >= 200 and < 300 ? response : await FollowAsync(request, response, hop, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> FollowAsync(ApiRequest request, HttpResponseMessage response, int hop, CancellationToken cancellationToken)
    {
        Uri first = request.RequestUri!;
        try
        {
            using (response)
            {
                request.RequestUri = await NextAsync(request, response, hop, cancellationToken).ConfigureAwait(false);
            }

            settings.Logger.RedirectFollowed(request.Operation.Name, settings.Rest.Origin.Authority, settings.Name, (int)response.StatusCode);
            return await SendAsync(request, hop + 1, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // A retry begins where the call began.
            request.RequestUri = first;
        }
    }

    private void RefuseElsewhere(Uri? target)
    {
        // What Refit makes starts like this; anything else is looked at part by part.
        if (target is not null && (target.OriginalString.StartsWith(_origin, StringComparison.Ordinal) || settings.Rest.IsSameOrigin(target)))
        {
            return;
        }

        string elsewhere = target is { IsAbsoluteUri: true } ? target.IdnHost : "no address";
        throw new InvalidOperationException(
            $"A request to {elsewhere} was refused before it was sent: this client is bound to {settings.Rest.Origin.GetLeftPart(UriPartial.Authority)}, and "
                + "its credential stays there.");
    }

    private Exception Mapped(ApiRequest request, Exception error, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? new OperationCanceledException("The request was given up.", error, cancellationToken)
        : TransportFailure.Is(error) ? TransportError.Map(request, error, settings.Rest.Origin)
        //// The transport has a limit of its own for the connection, and its timer may be the first.
        : new ExtraHopTimeoutException(
            request.Operation.ToString(),
            nameof(settings.AttemptTimeout),
            settings.AttemptTimeout,
            request.Body.HasLeft ? "No answer had come." : "No connection was made: check that the system is up and can be reached.",
            request.Body.HasLeft,
            error);

    /// <summary>Where a redirect leads.</summary>
    /// <exception cref="ExtraHopApiException">The answer is an error, or a redirect that is not followed.</exception>
    private async Task<Uri> NextAsync(ApiRequest request, HttpResponseMessage response, int hop, CancellationToken cancellationToken)
    {
        if ((int)response.StatusCode >= 400)
        {
            throw await ApiErrorReader.ReadAsync(request, response, settings, cancellationToken).ConfigureAwait(false);
        }

        if ((int)response.StatusCode < 200)
        {
            throw InvalidAnswer.NotFinal(request.Operation, response.StatusCode);
        }

        Uri? target = response.Headers.NonValidated.TryGetValues("Location", out HeaderStringValues values)
            && !string.IsNullOrWhiteSpace(values.ToString())
            && Uri.TryCreate(request.RequestUri!, values.ToString().Trim(), out Uri? parsed)
                ? parsed
                : null;
        if (request.Redactor.Line(Refusal(request, response.StatusCode, target, hop)) is { } refusal)
        {
            ApiErrorDetails details = ApiErrorReader.FromHeaders(request, response, settings.Rest.Time) with { ErrorMessage = refusal };
            throw new ExtraHopRedirectException(details, target is null ? null : new Uri(request.Redactor.Redact(Shown(target).AbsoluteUri)));
        }

        return target!;
    }

    private string? Refusal(ApiRequest request, HttpStatusCode status, Uri? target, int hop)
    {
        bool redirects = status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect
            or HttpStatusCode.PermanentRedirect;
        bool asItIs = status is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        bool follows = Operation.Reads(request.Method) || (request.Operation.OnlyReads && asItIs && request.Body.CanSend);
        return !redirects ? "the client does not know what to do with it."
            : target is null ? "it names no address to go to."
            : !settings.Rest.IsSameOrigin(target)
                ? $"it points to {Shown(target)}, and the credential stays with {settings.Rest.Origin.GetLeftPart(UriPartial.Authority)}: nothing was sent "
                    + "there."
            : !follows && status == HttpStatusCode.SeeOther ? $"it points to {Shown(target)}: the system did what was asked, and shows the result there."
            : !follows ? $"it points to {Shown(target)}, and only reads are sent to another address: the change was not made."
            : hop >= MostHops ? $"it points to {Shown(target)} after {MostHops} redirects."
            : null;
    }

    /// <summary>The target without what may hold a secret.</summary>
    private static Uri Shown(Uri target) =>
        Uri.TryCreate(target.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped), UriKind.Absolute, out Uri? shown)
        ? shown
        : new Uri(target.GetLeftPart(UriPartial.Scheme) + "unknown");
}
