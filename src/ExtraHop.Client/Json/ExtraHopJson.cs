using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The one way in which this library reads and writes JSON. It needs no reflection.</summary>
public static class ExtraHopJson
{
    // Only what JSON itself needs is escaped: these are documents, not parts of web pages.
    private static readonly JsonWriterOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions s_indented = s_compact with { Indented = true };

    /// <summary>The options: snake case, times in milliseconds, numbers also from text, nulls left out; frozen, source-generated, without reflection.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Gives the types of the API their form on the wire under options of your own:
    /// <c>JsonSerializer.Serialize(device, new JsonSerializerOptions { TypeInfoResolver = ExtraHopJson.TypeInfoResolver })</c>.</summary>
    /// <remarks>Naming policies, converters and ignore conditions of the options do not change the members of the API's objects; indentation and escaping do.
    /// <c>JsonTypeInfoResolver.Combine</c>
    /// joins it with a context of your own.</remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver => ExtraHopJsonResolver.Instance;

    /// <summary>Writes an object of the API, or a list of them, as JSON.</summary>
    /// <typeparam name="T">The type, such as <see cref="Device"/> or <c>IReadOnlyList&lt;Device&gt;</c>.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="indented">Whether to break lines, for people to read.</param>
    /// <exception cref="NotSupportedException">The type is not one of the API's.</exception>
    public static string Serialize<T>(T value, bool indented = false) => Write(value, TypeInfo<T>(), indented);

    /// <summary>Reads an object of the API, or a list of them, from JSON.</summary>
    /// <typeparam name="T">The type, such as <see cref="Device"/> or <c>IReadOnlyList&lt;Device&gt;</c>.</typeparam>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="FormatException">The text is not JSON of such an object; the message says where.</exception>
    /// <exception cref="NotSupportedException">The type is not one of the API's.</exception>
    public static T Deserialize<T>(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonTypeInfo<T> typeInfo = TypeInfo<T>();
        try
        {
            return NullItems.Without(JsonSerializer.Deserialize(json, typeInfo))
                ?? throw new FormatException($"The text is the JSON null; expected the JSON of a {typeof(T).Name}.");
        }
        catch (JsonException error)
        {
            throw new FormatException(
                $"The text is not the JSON of a {typeof(T).Name} (line {error.LineNumber + 1}, byte {error.BytePositionInLine}, {error.Path ?? "$"}).", error);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new FormatException($"The text is not the JSON of a {typeof(T).Name}: {error.Message}", error);
        }
    }

    /// <summary>Reads members for <see cref="ExtraHopModel.AdditionalProperties"/>: <c>ExtraHopJson.Members("""{"beta":true}""")</c>.</summary>
    /// <param name="json">A JSON object.</param>
    /// <exception cref="FormatException">The text is not a JSON object; the message says where.</exception>
    public static IDictionary<string, JsonElement> Members(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject().ToDictionary(static m => m.Name, static m => m.Value.Clone(), StringComparer.Ordinal)
                : throw new FormatException($"The text is a JSON {document.RootElement.ValueKind}; expected an object of members.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"The text is not a JSON object of members (line {error.LineNumber + 1}, byte {error.BytePositionInLine}).", error);
        }
        catch (ArgumentException error)
        {
            throw new FormatException("The text has one member twice; expected each name once.", error);
        }
    }

    /// <summary>The metadata of a type that the API uses.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="NotSupportedException">The API does not use the type, so it has no metadata.</exception>
    internal static JsonTypeInfo<T> TypeInfo<T>() => Cache<T>.TypeInfo;

    internal static string Write(object? value, JsonTypeInfo typeInfo, bool indented) =>
        Write(indented, writer => JsonSerializer.Serialize(writer, value, typeInfo));

    internal static string Write(bool indented, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, indented ? s_indented : s_compact))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The options with the types of a user besides, the library's own first.</summary>
    internal static JsonSerializerOptions With(IJsonTypeInfoResolver? more)
    {
        if (more is null)
        {
            return Options;
        }

        var options = new JsonSerializerOptions(Options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(Options.TypeInfoResolver, more) };
        options.MakeReadOnly();
        return options;
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(CommonJsonContext.Default.Options) { TypeInfoResolver = ExtraHopJsonResolver.Instance };
        options.MakeReadOnly();
        return options;
    }

    private static class Cache<T>
    {
        public static readonly JsonTypeInfo<T> TypeInfo = (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
    }
}
