using System.Text.Json;

namespace ExtraHop.Cli.Commands.Api;

/// <summary>A parameter or a member of a body, as the catalogue states it.</summary>
internal sealed record CatalogueField(string Name, string Type, bool IsRequired, string? Place, string? Note, IReadOnlyList<string> Values)
{
    public static CatalogueField Of(JsonElement source) => new(
        source.GetProperty("name").GetString()!,
        source.GetProperty("type").GetString()!,
        source.TryGetProperty("required", out JsonElement required) && required.ValueKind == JsonValueKind.True,
        source.TryGetProperty("in", out JsonElement place) ? place.GetString() : null,
        source.TryGetProperty("note", out JsonElement note) ? note.GetString() : null,
        source.TryGetProperty("enum", out JsonElement values) ? [.. values.EnumerateArray().Select(static value => value.ToString())] : []);
}
