using System.Text.Json;

namespace ExtraHop.Client.Simulator.Catalogue;

/// <summary>A request or response object of the catalogue. One without fields is an open JSON object.</summary>
internal sealed class ApiModel
{
    public ApiModel(JsonElement source)
    {
        Name = source.GetProperty("model").GetString()!;
        Fields = [.. source.GetProperty("fields").EnumerateArray().Select(field => new ApiField(field))];
        Names = Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
    }

    public string Name { get; }

    public IReadOnlyList<ApiField> Fields { get; }

    public IReadOnlySet<string> Names { get; }

    public bool IsOpen => Fields.Count == 0;

    public bool Has(string field) => Names.Contains(field);
}
