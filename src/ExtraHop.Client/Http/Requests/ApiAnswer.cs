using System.Net;
using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;

namespace ExtraHop.Client.Http.Requests;

/// <summary>An answer of success, received as far as it has to be: JSON whole, anything else as a stream. It stands in the response in place of its content and
/// remembers it.</summary>
/// <remarks>Refit copies the content of every response before it asks for a result; here it finds nothing to copy.</remarks>
internal sealed class ApiAnswer : HttpContent
{
    private HttpContent? _body;
    private Stream? _stream;
    private PooledBytes? _json;

    private ApiAnswer(ApiRequest request, HttpResponseMessage response)
    {
        Request = request;
        Status = response.StatusCode;
        Headers = response.Headers;
        _body = response.Content;
        BodyHeaders = _body.Headers;
    }

    public ApiRequest Request { get; }

    public Operation Operation => Request.Operation;

    /// <summary>The system that answered: no request goes anywhere else, nor does a redirect that is followed.</summary>
    public Uri Origin => new(Request.RequestUri!.GetLeftPart(UriPartial.Authority));

    /// <summary>The status that came. Refit is shown a 200 in place of a 204, as it would make nothing of that.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The headers of the response.</summary>
    public new HttpResponseHeaders Headers { get; }

    /// <summary>The headers of its body.</summary>
    public HttpContentHeaders BodyHeaders { get; }

    /// <summary>The JSON; null for an answer without a body, or with something else.</summary>
    public PooledBytes? Json => _json;

    /// <summary>Why there is no whole body, where its status and headers count all the same; null for every other answer.</summary>
    public Exception? Failure { get; private init; }

    /// <summary>True when something else than JSON came.</summary>
    public bool IsStream => _stream is not null;

    /// <summary>The media type as the system wrote it; null when it names none.</summary>
    public string? ContentType => BodyHeaders.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values) ? values.ToString() : null;

    /// <summary>The length in bytes of what is read; null when it is not known before the end.</summary>
    public long? Length { get; private set; }

    /// <summary>The Location header as the system wrote it; null when there is none or it is blank.</summary>
    public string? Location
    {
        get
        {
            if (Headers.NonValidated.TryGetValues("Location", out HeaderStringValues values))
            {
                foreach (string value in values)
                {
                    return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
                }
            }

            return null;
        }
    }

    /// <summary>Receives what has to be there before an attempt counts as a success, and puts the answer into the response.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="response">What came, with a status of success.</param>
    /// <param name="limit">The most bytes of JSON that are taken, unpacked.</param>
    /// <param name="watch">Told when more of a body is waited for; null for nobody.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="ExtraHopResponseException">JSON was asked for and something else came, or more than the limit.</exception>
    public static ValueTask ReceiveAsync(ApiRequest request, HttpResponseMessage response, long limit, IBodyWatch? watch, CancellationToken cancellationToken)
    {
        // Disposing the response disposes the answer from here on, also when receiving it fails.
        var answer = new ApiAnswer(request, response);
        response.Content = answer;
        if (response.StatusCode == HttpStatusCode.NoContent)
        {
            response.StatusCode = HttpStatusCode.OK;
        }

        return answer.ReceiveAsync(limit, watch, cancellationToken);
    }

    /// <summary>Puts an answer into the response whose body broke off.</summary>
    public static void Broken(ApiRequest request, HttpResponseMessage response, Exception reason) =>
        response.Content = new ApiAnswer(request, response) { Failure = reason };

    /// <summary>Refuses JSON and web pages where a file is streamed.</summary>
    /// <exception cref="ExtraHopResponseException">It is one of these.</exception>
    public void RequireFile(string expected)
    {
        ThrowIfBroken();
        if (_json is not null || MediaType.IsJson(ContentType) || MediaType.IsHtml(ContentType))
        {
            throw InvalidAnswer.NotAFile(this, expected);
        }
    }

    /// <summary>Raises the reason why there is no whole body.</summary>
    public void ThrowIfBroken()
    {
        if (Failure is not null)
        {
            (Failure as ExtraHopException)?.IsNamed(Origin);
            ExceptionDispatchInfo.Throw(Failure);
        }
    }

    /// <summary>Gives the body to a result that reads it later; disposing the answer leaves it alone then.</summary>
    /// <returns>The bytes, and what to dispose with them.</returns>
    public (Stream Content, IDisposable? Connection) TakeStream()
    {
        (Stream content, IDisposable? connection) = (_stream ?? Stream.Null, _body);
        _stream = null;
        _body = null;
        return (content, connection);
    }

    /// <summary>Puts a plain content into the response, for a caller who reads it.</summary>
    public void Unwrap(HttpResponseMessage response)
    {
        HttpContent plain = _json is not null ? new ByteArrayContent(_json.ToArray()) : new StreamContent(_stream ?? Stream.Null);
        foreach (KeyValuePair<string, HeaderStringValues> header in BodyHeaders.NonValidated)
        {
            plain.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        _stream = null;
        response.StatusCode = Status;
        response.Content = plain;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _json?.Dispose();
            _stream?.Dispose();
            _body?.Dispose();
            _json = null;
            _stream = null;
            _body = null;
        }

        base.Dispose(disposing);
    }

    private async ValueTask ReceiveAsync(long limit, IBodyWatch? watch, CancellationToken cancellationToken)
    {
        long? length = BodyHeaders.ContentLength;
        if (length == 0 || Status == HttpStatusCode.NoContent)
        {
            Length = 0;
            return;
        }

        string? type = ContentType;
        bool isJson = MediaType.IsJson(type) || (Request.AsksForJson && (type is null || MediaType.IsPlainText(type)));
        if (Request.AsksForJson && !isJson)
        {
            throw InvalidAnswer.NotJson(this);
        }

        if (isJson && InvalidAnswer.OtherCharset(this) is { } charset)
        {
            throw charset;
        }

        Stream stream = await _body!.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (Compression.Unpack(
            stream, BodyHeaders.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues encodings) ? encodings.ToString() : null) is { } unpacked)
        {
            // Both tell of the packed bytes, which nobody sees any more.
            BodyHeaders.Remove("Content-Encoding");
            BodyHeaders.Remove("Content-Length");
            (stream, length) = (unpacked, null);
        }

        if (!isJson)
        {
            Length = length;
            _stream = stream;
            return;
        }

        if (length > limit)
        {
            throw InvalidAnswer.TooLong(this, length.Value, limit);
        }

        _json = await PooledBytes.ReadAsync(stream, length, limit, watch, cancellationToken).ConfigureAwait(false);
        Length = _json.Length;
        if (_json.Length > limit)
        {
            throw InvalidAnswer.TooLong(this, null, limit);
        }

        if (_json.Length == 0)
        {
            _json.Dispose();
            _json = null;
        }
    }
}
