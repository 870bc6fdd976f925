using System.Text.Json.Nodes;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>One operation of the catalogue.</summary>
public sealed class CatalogueOperation(JsonObject node)
{
    public string Group { get; } = (string)node["group"]!;

    public string Method { get; } = (string)node["method"]!;

    public string Path { get; } = (string)node["path"]!;

    public string Key => $"{Method} {Path}";

    public string Tier { get; } = (string)node["tier"]!;

    public bool IsDeprecated { get; } = (bool)node["deprecated"]!;

    public string? ReplacedBy { get; } = (string?)node["replacedBy"];

    public IReadOnlyList<string> Systems { get; } = [.. (node["systems"]?.AsArray() ?? []).Select(static s => (string)s!)];

    public IReadOnlyList<string> Versions { get; } = [.. node["versions"]!.AsArray().Select(static v => (string)v!)];

    public IReadOnlyList<CatalogueField> PathParameters { get; } = Parameters(node, "path");

    public IReadOnlyList<CatalogueField> QueryParameters { get; } = Parameters(node, "query");

    public bool HasBody { get; } = node["body"] is JsonObject;

    public string? BodyContentType { get; } = (string?)node["body"]?["content"];

    public string? BodyType { get; } = (string?)node["body"]?["type"];

    /// <summary>The body's fields: those that the operation lists, and those of its model.</summary>
    public IReadOnlyList<CatalogueField> BodyFields
    {
        get
        {
            List<CatalogueField> fields = [.. (node["body"]?["fields"]?.AsArray() ?? []).Select(static f => new CatalogueField(f!.AsObject()))];
            if (BodyType is not null && Catalogue.Models.TryGetValue(BodyType, out IReadOnlyList<CatalogueField>? model))
            {
                fields.AddRange(model.Where(f => fields.TrueForAll(known => known.Name != f.Name)));
            }

            return fields;
        }
    }

    public int Status { get; } = (int)(node["response"]!["status"] ?? 200)!;

    public IReadOnlyList<int> OtherStatuses { get; } = [.. (node["response"]!["otherStatus"]?.AsArray() ?? []).Select(static s => (int)s!)];

    public string? ResponseType { get; } = (string?)node["response"]!["type"];

    public string? ResponseContentType { get; } = (string?)node["response"]!["content"];

    public bool AnswersWithLocation { get; } = (bool?)node["response"]!["location"] ?? false;

    public bool AnswersWithJob { get; } = (bool?)node["response"]!["job"] ?? false;

    public override string ToString() => Key;

    private static IReadOnlyList<CatalogueField> Parameters(JsonObject node, string place) =>
        [.. node["params"]!.AsArray().Where(p => (string)p!["in"]! == place).Select(static p => new CatalogueField(p!.AsObject()))];
}
