using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client;

/// <summary>The body of a request that is put together at run time; see
/// <see cref="IExtraHopClient.SendAsync(HttpMethod, string, RawBody?, CancellationToken)"/>.</summary>
public sealed class RawBody
{
    private const string JsonType = "application/json";

    private readonly string _facts;
    private readonly Func<HttpContent> _make;

    private RawBody(string facts, Func<HttpContent> make)
    {
        _facts = facts;
        _make = make;
    }

    /// <summary>JSON as text, sent as it is.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentException">The text is no JSON; the message says where.</exception>
    public static RawBody Json(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        try
        {
            using var document = JsonDocument.Parse(utf8);
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"The body is not JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine}.", nameof(json), error);
        }

        return new RawBody(Facts(JsonType, utf8), () => new JsonBody(utf8));
    }

    /// <summary>JSON as a tree.</summary>
    /// <param name="json">The tree, written when this is called.</param>
    public static RawBody Json(JsonNode json)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8 = Encoding.UTF8.GetBytes(json.ToJsonString());
        return new RawBody(Facts(JsonType, utf8), () => new JsonBody(utf8));
    }

    /// <summary>A value as JSON.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value, written when this is called.</param>
    /// <param name="typeInfo">How it is written: of a <c>JsonSerializerContext</c>, or of <see cref="ExtraHopJson.Options"/> for the library's own
    /// types.</param>
    public static RawBody Json<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(value);
        byte[] utf8 = JsonSerializer.SerializeToUtf8Bytes(value, typeInfo);
        return new RawBody(Facts(JsonType, utf8), () => new JsonBody(utf8));
    }

    /// <summary>Text.</summary>
    /// <param name="text">The text, sent as UTF-8.</param>
    /// <param name="contentType">Its media type.</param>
    /// <exception cref="FormatException">The media type is none.</exception>
    public static RawBody Text(string text, string contentType = "text/plain; charset=utf-8")
    {
        ArgumentNullException.ThrowIfNull(text);
        var type = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(contentType);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return new RawBody(Facts(contentType, utf8), () => new ByteArrayContent(utf8) { Headers = { ContentType = type } });
    }

    /// <summary>A file or a stream of any length.</summary>
    /// <param name="file">The file.</param>
    /// <param name="contentType">Its media type.</param>
    public static RawBody File(FileUpload file, string contentType = "application/octet-stream")
    {
        ArgumentNullException.ThrowIfNull(file);
        return new RawBody($"{contentType}, {file}", () => ((IRequestBody)file).ToContent(contentType));
    }

    /// <summary>A form of several parts (<c>multipart/form-data</c>), as support packs and threat collections are sent.</summary>
    /// <param name="fields">Names and texts.</param>
    /// <param name="files">Names and files; each goes by its own file name.</param>
    /// <exception cref="ArgumentException">There is no part, or one without a name.</exception>
    public static RawBody Form(IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<KeyValuePair<string, FileUpload>>? files = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        KeyValuePair<string, string>[] texts = [.. fields];
        KeyValuePair<string, FileUpload>[] uploads = [.. files ?? []];
        return texts.Length + uploads.Length == 0
            ? throw new ArgumentException("The form has no parts; expected one or more.", nameof(fields))
            : texts.Select(static part => part.Key).Concat(uploads.Select(static part => part.Key)).Any(string.IsNullOrWhiteSpace)
            ? throw new ArgumentException("A part of the form has no name.", nameof(fields))
            : new RawBody(FormFacts(texts, uploads), () => FormOf(texts, uploads));
    }

    /// <summary>One line for people: the media type, and the length or the file's name. The content may hold secrets.</summary>
    public override string ToString() => _facts;

    internal HttpContent ToContent() => _make();

    private static string Facts(string contentType, byte[] content) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{contentType}, {content.Length} bytes");

    private static string FormFacts(KeyValuePair<string, string>[] texts, KeyValuePair<string, FileUpload>[] uploads) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"multipart/form-data, {texts.Length} texts, {uploads.Length} files");

    private static MultipartBody FormOf(KeyValuePair<string, string>[] texts, KeyValuePair<string, FileUpload>[] uploads)
    {
#pragma warning disable CA2000 // Its parts go over into the body that is returned.
        var form = new MultipartFormDataContent();
#pragma warning restore CA2000
        foreach ((string name, string text) in texts)
        {
            form.Add(new StringContent(text), name);
        }

        foreach ((string name, FileUpload file) in uploads)
        {
            // The body knows its file name and writes it as browsers do; the framework takes no quotes in it.
            form.Add(((IRequestBody)file).ToContent("application/octet-stream"), name);
        }

        return MultipartBody.Of(form);
    }
}
