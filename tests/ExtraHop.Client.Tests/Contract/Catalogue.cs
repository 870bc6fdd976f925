using System.Text.Json.Nodes;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>The catalogue of the API as the repository keeps it: what every operation sends and answers.</summary>
public static class Catalogue
{
    /// <summary>Every operation, in the catalogue's order.</summary>
    public static IReadOnlyList<CatalogueOperation> Operations { get; } =
        [.. ReadLines("operations.jsonl").Select(static node => new CatalogueOperation(node))];

    /// <summary>Every model by its name, as its list of fields.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<CatalogueField>> Models { get; } =
        ReadLines("models.jsonl").ToDictionary(
            static node => (string)node["model"]!,
            static node => (IReadOnlyList<CatalogueField>)[.. node["fields"]!.AsArray().Select(static field => new CatalogueField(field!.AsObject()))]);

    /// <summary>The operation of a verb and a path, as <c>GET /devices/{id}</c>.</summary>
    public static CatalogueOperation Find(string key) => Operations.Single(operation => operation.Key == key);

    private static IEnumerable<JsonObject> ReadLines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "api", file))
            .Where(static line => line.Length > 0)
            .Select(static line => JsonNode.Parse(line)!.AsObject());
}
