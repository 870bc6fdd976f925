using System.Text.Json;

namespace ExtraHop.Client.Simulator.Catalogue;

/// <summary>One member of a request or response object, as the catalogue states it.</summary>
internal sealed class ApiField
{
    private const string ArrayPrefix = "array of ";

    public ApiField(JsonElement source)
    {
        Name = source.GetProperty("name").GetString()!;
        string type = source.GetProperty("type").GetString()!;
        IsArray = type.StartsWith(ArrayPrefix, StringComparison.Ordinal);
        ElementType = IsArray ? type[ArrayPrefix.Length..] : type;
        Required = source.TryGetProperty("required", out JsonElement required) && required.ValueKind == JsonValueKind.True;
        Nullable = source.TryGetProperty("nullable", out JsonElement nullable) && nullable.ValueKind == JsonValueKind.True;
        if (source.TryGetProperty("default", out JsonElement fallback))
        {
            Default = fallback.Clone();
        }

        if (source.TryGetProperty("enum", out JsonElement values))
        {
            Enum = [.. values.EnumerateArray().Select(value => value.Clone())];
        }

        HasOtherTypes = source.TryGetProperty("altTypes", out _);
        if (source.TryGetProperty("fields", out JsonElement fields))
        {
            Fields = [.. fields.EnumerateArray().Select(field => new ApiField(field))];
        }
    }

    public string Name { get; }

    public bool IsArray { get; }

    /// <summary>The type without a leading "array of".</summary>
    public string ElementType { get; }

    public bool Required { get; }

    public bool Nullable { get; }

    /// <summary>True when some systems or clients know it with another type as well.</summary>
    public bool HasOtherTypes { get; }

    public JsonElement? Default { get; }

    public IReadOnlyList<JsonElement> Enum { get; } = [];

    public IReadOnlyList<ApiField> Fields { get; } = [];
}
