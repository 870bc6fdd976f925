using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.State;

/// <summary>Knows from the catalogue which paths are collections, of what model, and by which member their objects are named.</summary>
internal sealed class CollectionMap
{
    private const int SeededObjects = 3;

    /// <summary>Answers that look like lists of objects, and are not kept as such.</summary>
    private static readonly HashSet<string> s_noCollections = new(StringComparer.Ordinal)
    {
        "packets/search", "analysispriority/config", "metrics/next", "records/cursor", "watchlist/devices", "whitelist/devices",
    };

    /// <summary>Path values that name objects whose model the catalogue leaves open.</summary>
    private static readonly HashSet<string> s_openKeys = new(StringComparer.Ordinal) { "username", "dc_host" };

    /// <summary>Members that name an object where neither the path value's own name nor <c>id</c> is one, in the order in which they are looked for.</summary>
    private static readonly string[][] s_namingMembers = [["type", "display_name"], ["process"]];

    /// <summary>Path values that name an object although its model does not say so.</summary>
    private static readonly HashSet<string> s_namingValues = new(StringComparer.Ordinal) { "username", "protocol" };

    private readonly Dictionary<string, (string Model, string KeyField)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byModel = new(StringComparer.Ordinal);
    private readonly SimulatedSystem _system;
    private readonly IWorldSeed _seed;

    public CollectionMap(SimulatedSystem system, IWorldSeed seed)
    {
        _system = system;
        _seed = seed;
        foreach (ApiOperation operation in system.Catalogue.Operations.Where(operation => operation.IsRead && operation.ResponseType is not null))
        {
            if (operation.ReturnsArray && !operation.Path.Contains('{', StringComparison.Ordinal))
            {
                Add(operation.Path.TrimStart('/'), operation.ResponseType!);
            }
            else if (!operation.ReturnsArray && operation.Segments[^1].StartsWith('{') && operation.Segments.Count(segment => segment.StartsWith('{')) == 1)
            {
                Add(string.Join('/', operation.Segments.SkipLast(1)), operation.ResponseType!);
            }
        }
    }

    /// <summary>The template of a path with values: <c>alerts/5/stats</c> is of <c>alerts/{id}/stats</c>.</summary>
    public IResourceSet? Open(string name)
    {
        if (!_known.TryGetValue(name, out (string Model, string KeyField) about))
        {
            return null;
        }

        return _system.Resources.GetOrAdd(name, () => Seed(name, about.Model, about.KeyField));
    }

    public string? CollectionOf(string? model) => model is not null && _byModel.TryGetValue(model, out string? name) ? name : null;

    public string? ModelOf(string name) => _known.TryGetValue(name, out (string Model, string KeyField) about) ? about.Model : null;

    /// <summary>A collection below one object, such as the protocols of one key.</summary>
    public ResourceCollection OpenNested(string path, string model, string keyField, string? parentField, string parentKey) =>
        (ResourceCollection)_system.Resources.GetOrAdd(path, () => Seed(path, model, keyField, collection =>
        {
            if (parentField is not null)
            {
                collection[parentField] = JsonText.Long(JsonValue.Create(parentKey)) is { } number ? number : parentKey;
            }
        }));

    public string KeyFieldOf(string modelName, string parameter)
    {
        ApiModel? model = _system.Catalogue.Model(modelName);
        return model is null || model.IsOpen ? (s_openKeys.Contains(parameter) ? parameter : "id")
            : model.Has(parameter) ? parameter
            : model.Has("id") ? "id"
            : Array.Find(s_namingMembers, members => members.All(model.Has)) is [var named, ..] ? named
            : s_namingValues.Contains(parameter) ? parameter
            : model.Fields[0].Name;
    }

    private void Add(string name, string model)
    {
        if (_known.ContainsKey(name) || s_noCollections.Contains(name))
        {
            return;
        }

        ApiOperation? item = _system.Catalogue.Operations.FirstOrDefault(operation =>
            operation.Path.StartsWith("/" + name + "/{", StringComparison.Ordinal) && operation.Path.IndexOf('/', name.Length + 2) < 0);
        string parameter = item?.Segments[^1].Trim('{', '}') ?? "id";
        _known[name] = (model, KeyFieldOf(model, parameter));
        _byModel.TryAdd(model, name);
    }

    private ResourceCollection Seed(string name, string model, string keyField, Action<JsonObject>? adjust = null)
    {
        var collection = new ResourceCollection(name, keyField);
        bool isModel = _system.Catalogue.Model(model) is not null;
        int count = name == "detections" ? _system.Options.Detections : SeededObjects;
        for (int number = 1; number <= count; number++)
        {
            JsonObject made = isModel
                ? _system.Samples.Make(model, number)
                : new JsonObject { ["id"] = number, ["name"] = $"{name.Replace('/', ' ')} {number}" };
            _seed.Adjust(_system, name, made, number, count);
            adjust?.Invoke(made);
            if (!made.ContainsKey(keyField))
            {
                made[keyField] = keyField == "id" ? number : FormattableString.Invariant($"{keyField.Replace('_', '-')}-{number}");
            }

            collection.TryAdd(made);
        }

        return collection;
    }
}
