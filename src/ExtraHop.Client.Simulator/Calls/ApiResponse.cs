using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Calls;

/// <summary>An answer before it is written: a status, headers and at most one kind of body.</summary>
internal sealed class ApiResponse
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    private ApiResponse(int status) => Status = status;

    public int Status { get; }

    public string? ContentType { get; private init; }

    /// <summary>True when a JSON body is to be written, the literal null among them.</summary>
    public bool IsJson { get; private init; }

    public JsonNode? Json { get; private init; }

    /// <summary>A long JSON list, written item by item.</summary>
    public IEnumerable<JsonNode>? Items { get; private init; }

    public ReadOnlyMemory<byte> Bytes { get; private init; }

    public Func<Stream, CancellationToken, Task>? Writer { get; private init; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    /// <summary>What creates and starts answer: no body, said twice.</summary>
    public static ApiResponse EmptyText(int status) => new(status) { ContentType = "text/plain; charset=utf-8" };

    public static ApiResponse NoContent() => new(204);

    public static ApiResponse Status204Or(int status) => status == 204 ? NoContent() : EmptyText(status);

    public static ApiResponse Of(JsonNode? json, int status = 200) =>
        new(status) { IsJson = true, Json = json, ContentType = "application/json; charset=utf-8" };

    public static ApiResponse List(IEnumerable<JsonNode> items) => new(200) { Items = items, ContentType = "application/json; charset=utf-8" };

    public static ApiResponse File(ReadOnlyMemory<byte> bytes, string contentType, string? fileName = null, int status = 200) =>
        new ApiResponse(status) { Bytes = bytes, ContentType = contentType }.WithFileName(fileName);

    public static ApiResponse Stream(string contentType, string? fileName, Func<Stream, CancellationToken, Task> writer) =>
        new ApiResponse(200) { Writer = writer, ContentType = contentType }.WithFileName(fileName);

    public static ApiResponse Created(string location, int status = 201) => EmptyText(status).With("Location", location);

    public ApiResponse With(string name, string value)
    {
        _headers.Add(new(name, value));
        return this;
    }

    private ApiResponse WithFileName(string? fileName) => fileName is null ? this : With("Content-Disposition", $"attachment; filename=\"{fileName}\"");
}
