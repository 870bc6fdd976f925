using System.Text;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.Filters;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>What users bring and take away: bundles, customizations, threat collections, open data streams, observations.</summary>
internal sealed class ContentHandlers(SimulatedSystem system)
{
    private static readonly string[] s_streamKinds = ["http", "kafka", "mongodb", "raw", "syslog"];

    public void Register(HandlerTable table)
    {
        table.Add("POST /bundles", CreateBundle);
        table.Add("GET /bundles/{id}", ReadBundle);
        table.Add("GET /customizations/{id}", ReadCustomization);
        table.Add("GET /odstargets", _ => ApiResponse.List(Streams()));
        table.Add("POST /threatcollections", CreateCollection);
        table.Add("PUT /threatcollections/~{userKey}", ReplaceCollection);
        table.Add(
            "GET /auditlog",
            call => ApiResponse.List(Paging.Slice(call, system.Set("auditlog")!.List().OrderByDescending(entry => JsonText.Long(entry["occur_time"])))));
        table.Add("GET /applications", Applications);
        table.Add("POST /observations/associatedipaddrs", Observe);

        // The contract says 201; a script of the vendor takes nothing but 202.
        table.Add("POST /extrahop/cloudresources", static _ => ApiResponse.Created("/api/v1/extrahop/cloudresources", 202));
    }

    private ApiResponse Applications(ApiCall call)
    {
        string value = call.QueryText("value") ?? string.Empty;
        Func<string, bool> fits = value is ['/', _, .., '/']
            ? FilterPattern.Read(value[1..^1], ignoreCase: true) ?? throw ApiProblem.Search(400, $"'{value}' is no regular expression that the system can run.")
            : text => text.Contains(value, StringComparison.OrdinalIgnoreCase);
        Func<JsonObject, bool> wanted = call.QueryText("search_type") switch
        {
            null or "any" => static _ => true,
            "name" => application => fits(JsonText.String(application["display_name"]) ?? string.Empty),
            "node" => application => JsonText.Of(application["node_id"]) == value,
            "discovery_id" or "extrahop-id" => application => JsonText.String(application["discovery_id"]) == value,
            var other => throw ApiProblem.Search(400, $"There is no search type '{other}'."),
        };
        IEnumerable<JsonObject> found = system.Set("applications")!.List().Where(wanted);
        return ApiResponse.List(Paging.Slice(call, found));
    }

    private ApiResponse CreateBundle(ApiCall call)
    {
        // The text of a bundle may come as JSON, or as a JSON text that holds JSON.
        JsonObject content = call.Body.Json is JsonValue text && JsonText.String(text) is { } inner ? Parse(inner) : call.BodyObject;
        ResourceCollection bundles = system.Collection("bundles");
        long id = bundles.NextId();
        bundles.TryAdd(new JsonObject
        {
            ["id"] = id,
            ["built_in"] = false,
            ["created_time"] = system.Now,
            ["description"] = content[".meta"]?["comment"]?.DeepClone() ?? "",
            ["mod_time"] = system.Now,
            ["name"] = JsonText.String(content[".meta"]?["name"]) ?? FormattableString.Invariant($"bundle {id}"),
        });
        system.Documents.Set(FormattableString.Invariant($"bundles/{id}"), content);
        return ApiResponse.Created(FormattableString.Invariant($"/api/v1/bundles/{id}"));
    }

    private static JsonObject Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw ApiProblem.Plain(400, "A bundle is a JSON object.");
        }
        catch (System.Text.Json.JsonException)
        {
            throw ApiProblem.Plain(400, "The bundle is not valid JSON.");
        }
    }

    private ApiResponse ReadBundle(ApiCall call)
    {
        JsonObject bundle = system.Set("bundles")!.Find(call.Value("id")) ?? throw ApiProblem.NotFound();
        return ApiResponse.Of(system.Documents.Get("bundles/" + call.Value("id"), () =>
        {
            JsonObject content = system.Samples.Make("BundleContent", 1);
            content[".meta"]!["name"] = bundle["name"]!.DeepClone();
            return content;
        }));
    }

    private ApiResponse ReadCustomization(ApiCall call)
    {
        JsonObject found = system.Set("customizations")!.Find(call.Value("id")) ?? throw ApiProblem.NotFound();
        found[".meta"] = new JsonObject { ["name"] = found["name"]?.DeepClone() };
        return ApiResponse.Of(found);
    }

    private IEnumerable<JsonObject> Streams() => s_streamKinds.SelectMany(kind => system.Set("odstargets/" + kind)!.List()
        .Select(target => new JsonObject { ["name"] = target["name"]!.DeepClone(), ["type"] = kind }));

    private ApiResponse CreateCollection(ApiCall call)
    {
        IReadOnlyDictionary<string, byte[]> form = MultipartForm.Read(call);
        if (!form.TryGetValue("file", out byte[]? file) || file.Length == 0)
        {
            throw ApiProblem.Plain(400, "The form needs a 'file' that is not empty.");
        }

        ResourceCollection collections = system.Collection("threatcollections");
        string? key = Text(form, "user_key");

        // A script of the vendor sends no name.
        string name = Text(form, "name") is { Length: > 0 } given ? given : key ?? FormattableString.Invariant($"Threat collection {collections.NextId()}");
        bool IsSame(JsonObject other) => JsonText.String(other["name"]) == name || (key is not null && JsonText.String(other["user_key"]) == key);
        if (!collections.TryAdd(Make(collections.NextId(), name, key, file), IsSame))
        {
            throw ApiProblem.Plain(409, $"A threat collection '{name}' exists already.");
        }

        return ApiResponse.NoContent();
    }

    private ApiResponse ReplaceCollection(ApiCall call)
    {
        IReadOnlyDictionary<string, byte[]> form = MultipartForm.Read(call);
        ResourceCollection collections = system.Collection("threatcollections");
        string key = call.Value("userKey");
        form.TryGetValue("file", out byte[]? file);
        JsonObject? existing = collections.List().FirstOrDefault(one => JsonText.String(one["user_key"]) == key);
        if (existing is null)
        {
            if (Text(form, "name") is not { Length: > 0 } name)
            {
                throw ApiProblem.NotFound();
            }

            collections.TryAdd(Make(collections.NextId(), name, key, file ?? []));
            return ApiResponse.NoContent();
        }

        collections.Change(collections.KeyOf(existing), one =>
        {
            one["name"] = Text(form, "name") ?? one["name"]!.DeepClone();
            one["last_updated"] = system.Now;
            one["observables"] = file is null ? one["observables"]!.DeepClone() : Observables(file);
        });
        return ApiResponse.NoContent();
    }

    private JsonObject Make(long id, string name, string? key, byte[] file) => new()
    {
        ["id"] = id,
        ["last_updated"] = system.Now,
        ["name"] = name,
        ["observables"] = Observables(file),
        ["user_key"] = key ?? SeededHash.Hex(system.Options.Seed, "user key", id, 6),
    };

    private static int Observables(byte[] file) => Encoding.UTF8.GetString(file).Split("Observable").Length;

    private static string? Text(IReadOnlyDictionary<string, byte[]> form, string name) =>
        form.TryGetValue(name, out byte[]? value) ? Encoding.UTF8.GetString(value) : null;

    private static ApiResponse Observe(ApiCall call)
    {
        if (call.BodyObject["observations"] is not JsonArray observations || observations.Any(one => one is not JsonObject))
        {
            throw ApiProblem.Invalid("'observations' must be a list of objects.");
        }

        foreach (string member in new[] { "ipaddr", "associated_ipaddr", "timestamp" })
        {
            if (observations.Any(one => one![member] is null))
            {
                throw ApiProblem.Invalid($"Each observation needs '{member}'.");
            }
        }

        return ApiResponse.EmptyText(202);
    }
}
