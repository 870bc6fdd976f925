using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Routing;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Engine;

/// <summary>Answers every operation that the catalogue describes completely: state comes from the stores, shape from the models.</summary>
internal sealed class PlainEngine(SimulatedSystem system)
{
    /// <summary>The member of nested objects that names the object above them, by the first segment of their path.</summary>
    private static readonly Dictionary<string, string> s_parentMembers = new(StringComparer.Ordinal)
    {
        ["alerts"] = "alert_id",
        ["devices"] = "device_id",
        ["applications"] = "application_id",
        ["customdevices"] = "custom_device_id",
    };

    /// <summary>Paths whose value names an object of another collection.</summary>
    private static readonly Dictionary<string, string> s_otherNames = new(StringComparer.Ordinal)
    {
        ["analysispriority"] = "appliances",
        ["analysispriority/config"] = "appliances",
    };

    /// <summary>Path values that are the key of a nested object under another name.</summary>
    private static readonly Dictionary<string, string> s_otherKeys = new(StringComparer.Ordinal) { ["child-id"] = "id" };

    /// <summary>Collections in which only what users made can be changed.</summary>
    private static readonly HashSet<string> s_ownedByUsers = new(StringComparer.Ordinal) { "detections/formats" };

    private readonly Dictionary<string, OperationPlan> _plans =
        system.Catalogue.Answered.ToDictionary(operation => operation.Key, operation => OperationPlan.Of(operation, system.Catalogue), StringComparer.Ordinal);

    private readonly Creator _creator = new(system);
    private readonly Assignments _assignments = new(system);

    public ApiResponse Invoke(ApiCall call)
    {
        OperationPlan plan = _plans[call.Operation.Key];
        (string Set, string Key)? parent = RequireParent(call, plan);
        return plan.Kind switch
        {
            PlainKind.List => ListOf(call, plan, parent),
            PlainKind.Create => _creator.Create(call, SetOf(call, plan)),
            PlainKind.Get => ApiResponse.Of(Find(call, plan).Value),
            PlainKind.Patch => Change(call, plan, replace: false),
            PlainKind.Replace => Change(call, plan, replace: true),
            PlainKind.Delete => Delete(call, plan),
            PlainKind.RelationList => RelatedList(call, plan, parent),
            PlainKind.RelationAssign => _assignments.Apply(call, parent!.Value.Set, parent.Value.Key, plan.Set!),
            PlainKind.RelationAdd => _assignments.One(call, parent!.Value.Set, parent.Value.Key, plan.Set!, call.Value(plan.Parameter!), add: true),
            PlainKind.RelationRemove => _assignments.One(call, parent!.Value.Set, parent.Value.Key, plan.Set!, call.Value(plan.Parameter!), add: false),
            PlainKind.ReadDocument => ApiResponse.Of(Document(call) ?? throw ApiProblem.NotFound()),
            PlainKind.WriteDocument => WriteDocument(call),
            PlainKind.DropDocument => DropDocument(call),
            PlainKind.Binary => BinarySamples.Of(call),
            _ => Act(call),
        };
    }

    /// <summary>A document that the caller may read and change, made from the model on first sight.</summary>
    public JsonNode? Document(ApiCall call) => system.Documents.Get(call.ResolvedPath, () => SampleDocument(call.Operation));

    private JsonNode? SampleDocument(ApiOperation operation)
    {
        ApiOperation read = system.Catalogue.ByKey.GetValueOrDefault("GET " + operation.Path) ?? operation;
        return read.ResponseType switch
        {
            null => null,
            "int64" or "int32" => 3,
            _ when read.ReturnsArray => new JsonArray(),
            { } model when system.Catalogue.Model(model) is not null => system.Samples.Make(model, 1),
            _ => new JsonObject(),
        };
    }

    private (string Set, string Key)? RequireParent(ApiCall call, OperationPlan plan)
    {
        if (plan.Parents == 0)
        {
            return null;
        }

        string[] segments = call.Operation.Segments.Take(plan.Parents).ToArray();
        string name = string.Join('/', segments.SkipLast(1));
        string key = call.Value(segments[^1].Trim('~', '{', '}'));
        string set = s_otherNames.GetValueOrDefault(name, name);
        if (system.Set(set) is { } known && !known.Contains(key))
        {
            throw ApiProblem.NotFound();
        }

        return (name, key);
    }

    private ResourceCollection Nested(ApiCall call, string template)
    {
        // The path of the collection with its parent's value in place; the model is that of the list or of one item.
        int count = template.Split('/').Length;
        string path = string.Join('/', call.ResolvedPath.Split('/').Take(count));
        ApiOperation? list = system.Catalogue.ByKey.GetValueOrDefault("GET /" + template);
        ApiOperation? item = system.Catalogue.Operations.FirstOrDefault(
            operation => operation.Path.StartsWith("/" + template + "/{", StringComparison.Ordinal));
        string model = list?.ResponseType ?? item?.ResponseType ?? "object";
        string parameter = item?.Segments[^1].Trim('{', '}') ?? "id";
        string? parent = s_parentMembers.GetValueOrDefault(call.Operation.Segments[0]);
        string keyField = s_otherKeys.GetValueOrDefault(parameter) ?? system.Map.KeyFieldOf(model, parameter);
        return system.Map.OpenNested(
            path, model, keyField, system.Catalogue.Model(model)?.Has(parent ?? "-") == true ? parent : null, call.Values.First().Value);
    }

    private IResourceSet SetOf(ApiCall call, OperationPlan plan) =>
        plan.Set!.Contains('{', StringComparison.Ordinal) ? Nested(call, plan.Set)
        : system.Set(plan.Set) ?? throw new InvalidOperationException($"{call.Operation.Key} has no collection.");

    private (IResourceSet Set, string Key, JsonObject Value) Find(ApiCall call, OperationPlan plan)
    {
        IResourceSet set = SetOf(call, plan);
        string key = call.Value(plan.Parameter!);
        return (set, key, set.Find(key) ?? throw ApiProblem.NotFound());
    }

    private ApiResponse ListOf(ApiCall call, OperationPlan plan, (string Set, string Key)? parent)
    {
        if (parent is { } owner && system.Map.CollectionOf(call.Operation.ResponseType) is { } related && system.Set(related) is { } set)
        {
            // Read-only relations, such as the dashboards that show a device: one or two of what there is.
            int first = (int)(SeededHash.Of(system.Options.Seed, owner.Set + owner.Key, 0) % 2);
            IReadOnlyList<string> keys = system.Relations.Of(owner.Set, owner.Key, related);
            return ApiResponse.List(keys.Count > 0 ? keys.Select(set.Find).OfType<JsonNode>() : set.List().Skip(first).Take(2));
        }

        return ApiResponse.List(Paging.Slice(call, SetOf(call, plan).List()));
    }

    private ApiResponse RelatedList(ApiCall call, OperationPlan plan, (string Set, string Key)? parent)
    {
        (string name, string key) = parent!.Value;
        IResourceSet set = system.Set(plan.Set!)!;
        return ApiResponse.List(Paging.Slice(call, system.Relations.Of(name, key, plan.Set!).Select(set.Find).OfType<JsonObject>()));
    }

    private ApiResponse Change(ApiCall call, OperationPlan plan, bool replace)
    {
        (IResourceSet set, string key, JsonObject before) = Find(call, plan);
        Guard(call, set, before);
        if (set is ResourceCollection collection && call.BodyObject["name"] is { } name && Creator.MustBeUnique(call.Operation, set.Name)
            && collection.Any(other => collection.KeyOf(other) != key && JsonText.Of(other["name"]) == JsonText.Of(name)))
        {
            throw ApiProblem.Plain(409, $"The name '{JsonText.Of(name)}' is taken.");
        }

        set.Change(key, target => _creator.Merge(call, set, target, replace));
        return ApiResponse.Status204Or(call.Operation.Status);
    }

    private ApiResponse Delete(ApiCall call, OperationPlan plan)
    {
        (IResourceSet set, string key, JsonObject before) = Find(call, plan);
        Guard(call, set, before);
        set.Remove(key);
        system.Relations.Forget(set.Name, key);
        system.Resources.DropBelow(set.Name + "/" + key);
        return ApiResponse.Status204Or(call.Operation.Status);
    }

    private static void Guard(ApiCall call, IResourceSet set, JsonObject value)
    {
        bool protectedOne = JsonText.Flag(value["built_in"]) == true || (s_ownedByUsers.Contains(set.Name) && JsonText.Flag(value["is_user_created"]) == false);
        if (protectedOne)
        {
            throw ApiProblem.Plain(call.Operation.Errors.Contains(403) ? 403 : 422, "Built-in objects cannot be changed or deleted.");
        }
    }

    private ApiResponse WriteDocument(ApiCall call)
    {
        if (call.Operation.Method == "PUT" || call.Body.Json is not JsonObject)
        {
            system.Documents.Set(call.ResolvedPath, call.Body.Json);
        }
        else
        {
            system.Documents.Merge(call.ResolvedPath, call.BodyObject, () => SampleDocument(call.Operation));
        }

        return ApiResponse.Status204Or(call.Operation.Status);
    }

    private ApiResponse DropDocument(ApiCall call)
    {
        if (Document(call) is null)
        {
            throw ApiProblem.NotFound();
        }

        system.Documents.Set(call.ResolvedPath, null);
        return ApiResponse.Status204Or(call.Operation.Status);
    }

    private ApiResponse Act(ApiCall call)
    {
        ApiOperation operation = call.Operation;
        if (operation.HasLocation || operation.StartsJob)
        {
            string id = system.Jobs.Start(operation.Segments[^1], ["Preparing", "Applying", "Finished"]);
            return ApiResponse.Created(RawTarget.BasePath + "/jobs/" + id, operation.Status);
        }

        return operation.ContentType is null
            ? ApiResponse.Status204Or(operation.Status)
            : ApiResponse.Of(
                SampleDocument(operation) is { } sample && operation.ReturnsArray && sample is JsonArray ? new JsonArray() : SampleDocument(operation),
                operation.Status);
    }
}
