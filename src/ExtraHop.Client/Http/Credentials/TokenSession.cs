using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Errors;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Http.Telemetry;
using ExtraHop.Client.Options;

namespace ExtraHop.Client.Http.Credentials;

/// <summary>Client credentials in use: fetches tokens at <c>/oauth2/token</c> and keeps the newest.</summary>
internal sealed class TokenSession : CredentialSession
{
    private const int LargestAnswer = 64 * 1024;

    private static readonly byte[] s_form = "grant_type=client_credentials"u8.ToArray();
    private static readonly TimeSpan s_early = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_usualLife = TimeSpan.FromMinutes(30);

    private readonly ClientCredentialsCredential _credential;
    private readonly ClientSettings _settings;
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _send;
    private readonly TokenCache _cache;

    public TokenSession(
        ClientCredentialsCredential credential, ClientSettings settings, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    {
        _credential = credential;
        _settings = settings;
        _send = send;
        _cache = new TokenCache(FetchAsync, settings.Rest.Time);
    }

    public override ValueTask<string> GetHeaderAsync(CancellationToken cancellationToken)
    {
        ValueTask<AccessToken> token = _cache.GetAsync(cancellationToken);
        return token.IsCompletedSuccessfully ? new(token.Result.Header) : AwaitAsync(token);

        static async ValueTask<string> AwaitAsync(ValueTask<AccessToken> token) => (await token.ConfigureAwait(false)).Header;
    }

    // Tokens that ended are answered 401 by some versions, and 400 with a text about the access token or the one word "invalid" by others.
    public override bool IsRefusal(ExtraHopApiException error) =>
        error.StatusCode == HttpStatusCode.Unauthorized
        || (error.StatusCode == HttpStatusCode.BadRequest
            && (SpeaksOfToken(error.ErrorMessage) || SpeaksOfToken(error.Body) || SaysInvalid(error.ErrorMessage) || SaysInvalid(error.ErrorType)));

    public override bool Refuse(string header)
    {
        _cache.Refuse(header);
        return true;
    }

    public override void Dispose()
    {
        _cache.Dispose();
        base.Dispose();
    }

    private static bool SpeaksOfToken(string? text) =>
        text is not null
            && (text.Contains("access token", StringComparison.OrdinalIgnoreCase) || text.Contains("access_token", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for the word alone: a search that is wrong in itself is answered 400 as well, with a longer text.</summary>
    private static bool SaysInvalid(string? text) =>
        text?.Trim().TrimEnd('.').ToUpperInvariant() is "INVALID" or "INVALID_TOKEN" or "INVALID TOKEN";

    private async Task<AccessToken> FetchAsync(CancellationToken cancellationToken)
    {
        using CancellationTokenSource source =
            Deadline.Start(_settings.Rest.Time, _settings.AttemptTimeout, cancellationToken, out CancellationTokenRegistration registration);
        using CancellationTokenRegistration ends = registration;
        try
        {
            AccessToken token = await ExchangeAsync(source.Token, cancellationToken).ConfigureAwait(false);
            _settings.Logger.TokenFetched(_settings.Rest.Origin.Authority, _settings.Name);
            return token;
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            _settings.Logger.TokenFetchFailed(_settings.Rest.Origin.Authority, _settings.Name, error.GetType().Name);
            throw;
        }
    }

    private async Task<AccessToken> ExchangeAsync(CancellationToken cancellationToken, CancellationToken disposed)
    {
        TimeProvider time = _settings.Rest.Time;
        HttpStatusCode status = HttpStatusCode.OK;
        long asked = time.GetTimestamp();
        var form = new ByteArrayContent(s_form) { Headers = { ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded") } };
        using var request = new ApiRequest(Operation.TokenExchange, new Uri(_settings.Rest.Origin, "/oauth2/token"), form, "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", _credential.BasicHeader);
        request.Headers.TryAddWithoutValidation("User-Agent", _settings.UserAgent);
        request.ClientSecrets = _settings.Secrets;
        try
        {
            using HttpResponseMessage response = await _send(request, cancellationToken).ConfigureAwait(false);
            status = response.StatusCode;
            byte[] body = await BodyBytes.ReadAsync(response.Content, LargestAnswer, cancellationToken).ConfigureAwait(false);
            return Parse(body, status, request.Redactor.Line(response.Content.Headers.ContentType?.ToString()), time, asked);
        }
        catch (ExtraHopApiException error) when (error is not ExtraHopUnauthorizedException && SaysInvalidClient(error))
        {
            throw new ExtraHopUnauthorizedException(new ApiErrorDetails
            {
                StatusCode = error.StatusCode,
                Method = error.Method,
                PathTemplate = error.PathTemplate,
                ErrorMessage = error.ErrorMessage,
                ErrorType = error.ErrorType,
                RequestId = error.RequestId,
                Body = error.Body,
                Hint = _credential.RefusedHint,
            });
        }
        catch (ExtraHopResponseException error) when (!CloudHost.IsApi(_settings.Rest.Origin.Host))
        {
            throw new ExtraHopResponseException(error.Details with { Hint = CloudHost.NoCredentialsHint }, error.InnerException);
        }
        catch (OperationCanceledException error) when (!disposed.IsCancellationRequested)
        {
            throw new ExtraHopTimeoutException(
                Operation.TokenExchange.ToString(),
                nameof(_settings.AttemptTimeout),
                _settings.AttemptTimeout,
                "No access token had come.",
                request.Body.HasLeft,
                error);
        }
        catch (InvalidDataException error)
        {
            throw InvalidAnswer.Packed(Operation.TokenExchange, status, error);
        }
        catch (Exception error) when (TransportFailure.Is(error))
        {
            throw TransportError.Broken(Operation.TokenExchange, request.Redactor.Redact(error));
        }
    }

    private static bool SaysInvalidClient(ExtraHopApiException error) =>
        error.StatusCode == HttpStatusCode.BadRequest
            && (error.ErrorType is "invalid_client" or "unauthorized_client" || error.ErrorMessage is "invalid_client");

    private static AccessToken Parse(ReadOnlyMemory<byte> body, HttpStatusCode status, string? contentType, TimeProvider time, long asked)
    {
        string? text = null;
        TimeSpan life = s_usualLife;
        try
        {
            using var document = JsonDocument.Parse(body.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? body[3..] : body);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                text = document.RootElement.TryGetProperty("access_token", out JsonElement token) && token.ValueKind == JsonValueKind.String
                    ? token.GetString()
                    : null;
                life = document.RootElement.TryGetProperty("expires_in", out JsonElement seconds)
                    && seconds.ValueKind is JsonValueKind.Number or JsonValueKind.String
                    && double.TryParse(seconds.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number is > 0 and < 1e7
                        ? TimeSpan.FromSeconds(number)
                        : s_usualLife;
            }
        }
        catch (JsonException error)
        {
            // The parser's own message may quote the text, so it is not passed on.
            throw InvalidAnswer.Json(
                Operation.TokenExchange,
                status,
                contentType,
                "an access token",
                new JsonException("The token answer is not JSON.", null, error.LineNumber, error.BytePositionInLine));
        }

        if (SecretRules.Problem(text, "access_token") is not null)
        {
            throw InvalidAnswer.Missing(Operation.TokenExchange, status, contentType, "a usable access_token");
        }

        TimeSpan early = life > s_early * 2 ? s_early : life / 2;
        long Ticks(TimeSpan span) => asked + (long)(span.TotalSeconds * time.TimestampFrequency);
        return new AccessToken("Bearer " + text, Ticks(life - early), Ticks(life));
    }
}
