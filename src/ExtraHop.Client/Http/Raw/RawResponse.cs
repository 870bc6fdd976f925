using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Http.Files;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The answer to a <see cref="RawRequest"/>: status, headers, and the body as it came. Dispose it to free the connection of a body that is
/// streamed.</summary>
/// <remarks>JSON was received whole, within <see cref="ExtraHopClientOptions.MaxAnswerBytes"/>; anything else is read from <see cref="Content"/>,
/// once.</remarks>
public sealed class RawResponse : IDisposable, IAsyncDisposable
{
    private readonly ApiAnswer _answer;
    private readonly JsonSerializerOptions _options;
    private readonly byte[] _json;

    internal RawResponse(ApiAnswer answer, ClientSettings settings)
    {
        _options = settings.Json;
        answer.ThrowIfBroken();
        _answer = answer;
        IsJson = answer.Json is not null;
        _json = answer.Json?.ToArray() ?? [];
        Content = answer.Json is null ? IdleTimeoutStream.Of(answer, settings.Rest) : new MemoryStream(_json, writable: false);
        answer.Dispose();
    }

    /// <summary>The status, 200 to 299: any other is an exception.</summary>
    public HttpStatusCode StatusCode => _answer.Status;

    /// <summary>The headers.</summary>
    public HttpResponseHeaders Headers => _answer.Headers;

    /// <summary>The headers of the body.</summary>
    public HttpContentHeaders ContentHeaders => _answer.BodyHeaders;

    /// <summary>The Location header, which names what was created or the job that was started; null when there is none.</summary>
    public string? Location => _answer.Location;

    /// <summary>The name that the system gives a file, safe to be used in a folder; null when it gives none.</summary>
    public string? FileName => DownloadName.Of(_answer.BodyHeaders);

    /// <summary>The length of the body in bytes; 0 for none, null when it is not known before the end.</summary>
    public long? Length => IsJson ? _json.Length : _answer.Length;

    /// <summary>True when the body is JSON.</summary>
    public bool IsJson { get; }

    /// <summary>The JSON as it came, in UTF-8; empty when the body is none.</summary>
    public ReadOnlyMemory<byte> Json => _json;

    /// <summary>The body as a stream: once and in order. Of one that is not JSON, reads throw <see cref="ExtraHopTimeoutException"/> when the system falls
    /// silent and <see cref="ExtraHopTransportException"/> when the connection breaks.</summary>
    public Stream Content { get; }

    /// <summary>The JSON as a tree; null for a JSON <c>null</c>.</summary>
    /// <exception cref="ExtraHopResponseException">The body is not JSON.</exception>
    public JsonNode? ToJsonNode() => Read<JsonNode?>("a JSON value", static json => JsonNode.Parse(json));

    /// <summary>The JSON as a value; null for a JSON <c>null</c>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="typeInfo">How it is read: of a <c>JsonSerializerContext</c>, or of <see cref="ExtraHopJson.Options"/> for the library's own types.</param>
    /// <exception cref="ExtraHopResponseException">The body is not the JSON of that type.</exception>
    public T? ReadJson<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Read(typeof(T).Name, json => NullItems.Without(JsonSerializer.Deserialize(json, typeInfo)));
    }

    /// <summary>The JSON as a value of the library or of <see cref="ExtraHopClientOptions.JsonTypeInfoResolver"/>, read as typed calls read it; null for a JSON
    /// <c>null</c>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <exception cref="ExtraHopResponseException">The body is not the JSON of that type.</exception>
    /// <exception cref="NotSupportedException">Nobody brings metadata of the type.</exception>
    public T? ReadJson<T>() => ReadJson((JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T)));

    /// <inheritdoc/>
    public void Dispose() => Content.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content.DisposeAsync();

    /// <summary>Method, path and status.</summary>
    public override string ToString() => $"{_answer.Operation}: {(int)StatusCode}";

    private T Read<T>(string expected, Func<byte[], T> read)
    {
        if (!IsJson)
        {
            throw InvalidAnswer.NoJson(_answer, expected);
        }

        try
        {
            return read(_json);
        }
        catch (JsonException error)
        {
            throw InvalidAnswer.Json(_answer, expected, error);
        }
    }
}
