using System.Text.Json;

namespace ExtraHop.Client.Simulator.Catalogue;

/// <summary>The operations and models that the simulator answers for, read once from the embedded catalogue.</summary>
internal sealed class ApiCatalogue
{
    private static readonly Lazy<ApiCatalogue> s_shared = new(Load);

    private ApiCatalogue(IReadOnlyList<ApiOperation> operations, IEnumerable<ApiOperation> ofScripts, IReadOnlyDictionary<string, ApiModel> models)
    {
        Operations = operations;
        Models = models;
        Answered = [.. operations, .. ofScripts];
        ByKey = Answered.ToDictionary(operation => operation.Key, StringComparer.Ordinal);
    }

    public static ApiCatalogue Instance => s_shared.Value;

    public IReadOnlyList<ApiOperation> Operations { get; }

    /// <summary>The operations, and what no document names although scripts of the vendor call it.</summary>
    public IReadOnlyList<ApiOperation> Answered { get; }

    public IReadOnlyDictionary<string, ApiModel> Models { get; }

    public IReadOnlyDictionary<string, ApiOperation> ByKey { get; }

    public bool Has(string method, string path) => ByKey.ContainsKey(method + " " + path);

    public ApiModel? Model(string? name) => name is not null && Models.TryGetValue(name, out ApiModel? model) ? model : null;

    private static ApiCatalogue Load() => new(
        [.. Lines("operations.jsonl").Select(line => new ApiOperation(line))],
        Lines("scripts.jsonl").Select(line => new ApiOperation(line)),
        Lines("models.jsonl").Select(line => new ApiModel(line)).ToDictionary(model => model.Name, StringComparer.Ordinal));

    private static List<JsonElement> Lines(string resource)
    {
        using Stream stream = typeof(ApiCatalogue).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The simulator was built without its resource '{resource}'.");
        using var reader = new StreamReader(stream);
        var lines = new List<JsonElement>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                using var document = JsonDocument.Parse(line);
                lines.Add(document.RootElement.Clone());
            }
        }

        return lines;
    }
}
