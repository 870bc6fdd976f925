using System.Text.Json;

namespace ExtraHop.Client.Simulator.Catalogue;

/// <summary>One operation of the catalogue: what it takes and how a system answers it.</summary>
internal sealed class ApiOperation
{
    private const string ArrayPrefix = "array of ";

    public ApiOperation(JsonElement source)
    {
        Group = source.GetProperty("group").GetString()!;
        Method = source.GetProperty("method").GetString()!;
        Path = source.GetProperty("path").GetString()!;
        Tier = source.GetProperty("tier").GetString()!;
        Key = Method + " " + Path;
        Segments = Path.TrimStart('/').Split('/');
        // The connected systems that a sensor lists can be read one by one, too.
        IsOnlyOfConsoles = Path != "/appliances/{id}" && source.TryGetProperty("systems", out JsonElement systems) && systems.GetArrayLength() == 1
            && systems[0].ValueEquals("console");
        string[] guides = source.GetProperty("versions").EnumerateArray().Select(version => version.GetString()!).ToArray();
        IsOfRecordstores = Array.Exists(guides, guide => guide.StartsWith("explore-", StringComparison.Ordinal));
        IsOfPacketstores = Array.Exists(guides, guide => guide.StartsWith("trace-", StringComparison.Ordinal));
        ReadBody(source.GetProperty("body"));

        JsonElement response = source.GetProperty("response");
        Status = response.GetProperty("status").GetInt32();
        HasLocation = response.GetProperty("location").GetBoolean();
        StartsJob = response.TryGetProperty("job", out JsonElement job) && job.GetBoolean();
        ContentType = Text(response, "content");
        string? type = Text(response, "type");
        ReturnsArray = type?.StartsWith(ArrayPrefix, StringComparison.Ordinal) == true;
        ResponseType = ReturnsArray ? type![ArrayPrefix.Length..] : type;
        if (response.TryGetProperty("errors", out JsonElement errors))
        {
            Errors = errors.EnumerateArray().Select(error => error.GetInt32()).ToHashSet();
        }
    }

    public string Group { get; }

    public string Method { get; }

    /// <summary>The path template below <c>/api/v1</c>.</summary>
    public string Path { get; }

    public string Tier { get; }

    /// <summary>Method and path template, such as <c>GET /devices/{id}</c>.</summary>
    public string Key { get; }

    /// <summary>True when sensors do not have it.</summary>
    public bool IsOnlyOfConsoles { get; }

    /// <summary>True when a guide of the recordstore lists it.</summary>
    public bool IsOfRecordstores { get; }

    /// <summary>True when a guide of the packetstore lists it.</summary>
    public bool IsOfPacketstores { get; }

    public IReadOnlyList<string> Segments { get; }

    public bool TakesBody { get; private set; }

    public bool BodyRequired { get; private set; }

    public string? BodyContentType { get; private set; }

    public string? BodyType { get; private set; }

    public IReadOnlyList<ApiField> BodyFields { get; private set; } = [];

    public int Status { get; }

    public bool HasLocation { get; }

    public bool StartsJob { get; }

    public string? ContentType { get; }

    /// <summary>The model (or plain type) of the answer, or of its items when <see cref="ReturnsArray"/>.</summary>
    public string? ResponseType { get; }

    public bool ReturnsArray { get; }

    public IReadOnlySet<int> Errors { get; } = new HashSet<int>();

    public bool IsRead => Method == "GET";

    public override string ToString() => Key;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private void ReadBody(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        TakesBody = true;
        BodyContentType = Text(body, "content");
        BodyType = Text(body, "type");
        BodyRequired = body.TryGetProperty("required", out JsonElement required) && required.ValueKind == JsonValueKind.True;
        if (body.TryGetProperty("fields", out JsonElement fields))
        {
            BodyFields = [.. fields.EnumerateArray().Select(field => new ApiField(field))];
        }
    }
}
