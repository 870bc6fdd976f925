using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client.Http.Requests;

/// <summary>A JSON body, written once into one array: its length is known, and it can be sent again.</summary>
internal sealed class JsonBody : RequestBody
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    private readonly byte[] _json;

    /// <param name="json">JSON in UTF-8, sent as it is.</param>
    public JsonBody(byte[] json)
    {
        _json = json;
        Headers.ContentType = s_json;
    }

    /// <summary>The text as it is sent.</summary>
    public ReadOnlyMemory<byte> Utf8 => _json;

    /// <summary>The object that was written; null where the JSON came as text.</summary>
    public object? Model { get; private init; }

    public static JsonBody Create<T>(T value, JsonTypeInfo<T> typeInfo) => new(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo)) { Model = value };

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => stream.WriteAsync(_json, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
