using System.Text.Json;
using ExtraHop.Cli.Text;

namespace ExtraHop.Cli.Commands.Api;

/// <summary>Every operation of the API that the project knows, embedded in the tool.</summary>
internal sealed class Catalogue
{
    private static readonly Lazy<Catalogue> s_shared = new(static () =>
        new Catalogue([.. Lines("operations.jsonl").Select(static line => new CatalogueOperation(line))]));

    private Catalogue(IReadOnlyList<CatalogueOperation> operations) => Operations = operations;

    /// <summary>The catalogue.</summary>
    public static Catalogue Shared => s_shared.Value;

    /// <summary>The operations, by group and path.</summary>
    public IReadOnlyList<CatalogueOperation> Operations { get; }

    /// <summary>The operation for a method and a path with its values; null if there is none.</summary>
    public CatalogueOperation? Find(string method, string path)
    {
        string[] segments = path.Split('/');
        return Operations.Where(operation => operation.Method == method)
            .Select(operation => (Operation: operation, Fit: operation.Match(segments)))
            .Where(static pair => pair.Fit >= 0)
            .OrderByDescending(static pair => pair.Fit)
            .Select(static pair => pair.Operation)
            .FirstOrDefault();
    }

    /// <summary>What a wrong path may have meant: the same path with other methods, then close ones.</summary>
    public IReadOnlyList<string> Suggest(string method, string path)
    {
        string[] segments = path.Split('/');
        string[] otherMethods = [.. Operations.Where(operation => operation.Match(segments) >= 0).Select(static operation =>
            $"{operation.Method} {operation.Path}")];
        return otherMethods.Length > 0 ? otherMethods
            : [.. Operations
                .Select(operation => (operation, Distance: CloseText.Distance(path, operation.Path) + (operation.Method == method ? 0 : 1)))
                .Where(pair => pair.Distance <= Math.Max(3, path.Length / 3))
                .OrderBy(static pair => pair.Distance)
                .Take(3)
                .Select(static pair => $"{pair.operation.Method} {pair.operation.Path}")];
    }

    /// <summary>The members of an object of the API; empty for one that is open or unknown.</summary>
    public static IReadOnlyList<CatalogueField> FieldsOf(string model)
    {
        foreach (JsonElement line in Lines("models.jsonl"))
        {
            if (line.GetProperty("model").ValueEquals(model))
            {
                return [.. line.GetProperty("fields").EnumerateArray().Select(CatalogueField.Of)];
            }
        }

        return [];
    }

    private static IEnumerable<JsonElement> Lines(string resource)
    {
        using Stream stream = typeof(Catalogue).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The tool was built without its resource '{resource}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                using var document = JsonDocument.Parse(line);
                yield return document.RootElement.Clone();
            }
        }
    }
}
