using System.Text.Json;

namespace ExtraHop.Cli.Commands.Api;

/// <summary>An operation of the API, as the catalogue states it.</summary>
internal sealed class CatalogueOperation
{
    private readonly string[] _segments;

    public CatalogueOperation(JsonElement source)
    {
        Source = source.GetRawText();
        Method = source.GetProperty("method").GetString()!;
        Path = source.GetProperty("path").GetString()!;
        Group = source.GetProperty("group").GetString()!;
        Summary = source.GetProperty("summary").GetString() ?? "";
        Tier = source.GetProperty("tier").GetString()!;
        IsDeprecated = source.GetProperty("deprecated").GetBoolean();
        OnlyReads = source.TryGetProperty("reads", out JsonElement reads) && reads.ValueKind == JsonValueKind.True;
        Note = source.TryGetProperty("note", out JsonElement note) ? note.GetString() : null;
        Parameters = [.. source.GetProperty("params").EnumerateArray().Select(CatalogueField.Of)];
        if (source.GetProperty("body") is { ValueKind: JsonValueKind.Object } body)
        {
            BodyContent = body.GetProperty("content").GetString();
            BodyType = body.TryGetProperty("type", out JsonElement type) ? type.GetString() : null;
            BodyIsRequired = body.TryGetProperty("required", out JsonElement required) && required.ValueKind == JsonValueKind.True;
            BodyFields = body.TryGetProperty("fields", out JsonElement fields) ? [.. fields.EnumerateArray().Select(CatalogueField.Of)] : [];
        }

        if (source.GetProperty("response") is { ValueKind: JsonValueKind.Object } response)
        {
            ResponseType = response.TryGetProperty("type", out JsonElement type) ? type.GetString() : null;
            ResponseContent = response.TryGetProperty("content", out JsonElement content) ? content.GetString() : null;
        }

        _segments = Path.Split('/');
    }

    /// <summary>Its line of the catalogue.</summary>
    public string Source { get; }

    public string Method { get; }

    /// <summary>The path below /api/v1, with its parameters in braces.</summary>
    public string Path { get; }

    public string Group { get; }

    public string Summary { get; }

    /// <summary>seed, current or legacy: which documents show it.</summary>
    public string Tier { get; }

    public bool IsDeprecated { get; }

    /// <summary>Whether it is a POST that changes nothing.</summary>
    public bool OnlyReads { get; }

    public string? Note { get; }

    public IReadOnlyList<CatalogueField> Parameters { get; }

    public string? BodyContent { get; }

    public string? BodyType { get; }

    public bool BodyIsRequired { get; }

    public IReadOnlyList<CatalogueField> BodyFields { get; } = [];

    public string? ResponseType { get; }

    public string? ResponseContent { get; }

    /// <summary>The names that may stand in the query.</summary>
    public IEnumerable<string> QueryNames => Parameters.Where(static parameter => parameter.Place == "query").Select(static parameter => parameter.Name);

    /// <summary>How well a path fits: the number of segments that are equal, or -1 if it does not.</summary>
    public int Match(string[] segments)
    {
        if (segments.Length != _segments.Length)
        {
            return -1;
        }

        int equal = 0;
        for (int index = 0; index < segments.Length; index++)
        {
            int brace = _segments[index].IndexOf('{', StringComparison.Ordinal);
            if (_segments[index] == segments[index])
            {
                equal++;
            }
            else if (brace < 0 || segments[index].Length <= brace || !segments[index].StartsWith(_segments[index][..brace], StringComparison.Ordinal))
            {
                return -1;
            }
        }

        return equal;
    }
}
