using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ExtraHop.Client.Rest;

/// <summary>A JSON body, written once into one array: its length is known, and it can be sent again.</summary>
internal sealed class JsonBody : HttpContent
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    private readonly byte[] _json;

    private JsonBody(byte[] json)
    {
        _json = json;
        Headers.ContentType = s_json;
    }

    /// <summary>The text as it is sent.</summary>
    public ReadOnlyMemory<byte> Utf8 => _json;

    public static JsonBody Create<T>(T value) => new(JsonSerializer.SerializeToUtf8Bytes(value, ExtraHopJson.TypeInfo<T>()));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_json, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
