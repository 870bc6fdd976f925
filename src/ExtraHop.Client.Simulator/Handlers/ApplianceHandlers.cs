using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Connected systems: joining, their firmware, their tags, their analysis priorities.</summary>
internal sealed class ApplianceHandlers(SimulatedSystem system)
{
    private static readonly string[] s_upgradeSteps = ["Downloading firmware", "Verifying firmware", "Installing firmware", "Restarting"];

    public void Register(HandlerTable table)
    {
        table.Add("POST /appliances", Connect);
        table.Add("GET /appliances/firmware/next", FirmwareNext);
        table.Add("POST /appliances/firmware/upgrade", Upgrade);
        table.Add("GET /appliances/{ids_id}/association", call => ApiResponse.Of(Association(call)));
        table.Add("POST /appliances/{ids_id}/association", Associate);
        table.Add("POST /appliances/sensortags/delete", DeleteTags);
        table.Add("GET /appliances/{id}/sensortags", TagsOf);
        table.Add("PATCH /appliances/{id}/sensortags", SetTags);
        table.Add("GET /analysispriority/config/{appliance_id}", call => ApiResponse.Of(Priority(call)));
        table.Add("PUT /analysispriority/config/{appliance_id}", PutPriority);
    }

    private ResourceCollection Appliances => system.Collection("appliances");

    private string Require(ApiCall call, string parameter) => Appliances.Contains(call.Value(parameter)) ? call.Value(parameter) : throw ApiProblem.NotFound();

    private ApiResponse Connect(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        string? host = JsonText.String(body["host"]);
        string? type = JsonText.String(body["remote_appliance_type"]);
        if (string.IsNullOrWhiteSpace(host) || type is not ("command" or "explore" or "discover" or "trace"))
        {
            throw ApiProblem.Invalid("'host' must be a name or address, 'remote_appliance_type' one of command, explore, discover, trace.");
        }

        long id = Appliances.NextId();
        JsonObject made = system.Samples.Make("Appliance", id);
        made["id"] = id;
        made["hostname"] = host;
        made["nickname"] = body["local_nickname_for_remote"]?.DeepClone() ?? host;
        made["display_name"] = made["nickname"]!.DeepClone();
        made["platform"] = type;
        made["connection_type"] = "direct";
        made["add_time"] = system.Now;
        foreach (string member in new[] { "data_access", "fingerprint", "managed_by_local", "manages_local" })
        {
            if (body.ContainsKey(member))
            {
                made[member] = body[member]?.DeepClone();
            }
        }

        return Appliances.TryAdd(made, other => JsonText.String(other["hostname"]) == host)
            ? ApiResponse.Created(Creator.LocationOf(call, Appliances.KeyOf(made)))
            : throw ApiProblem.Invalid($"'{host}' is connected already.");
    }

    private ApiResponse FirmwareNext(ApiCall call)
    {
        string[] wanted = (call.QueryText("ids") ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        IEnumerable<(long? Id, string Version)> offers = Appliances.List().Where(
            appliance => wanted.Length == 0 || wanted.Contains(JsonText.Of(appliance["id"])))
            .SelectMany(appliance => Offers(appliance), (appliance, version) => (Id: JsonText.Long(appliance["id"]), Version: version));
        return ApiResponse.List(offers.GroupBy(offer => offer.Version, StringComparer.Ordinal).Select(group => new JsonObject
        {
            ["system_ids"] = JsonText.Array(group.Select(offer => (JsonNode?)offer.Id)),
            ["version"] = group.Key,
        }));
    }

    /// <summary>What the console offers one of its systems: nothing newer than itself.</summary>
    private IReadOnlyList<string> Offers(JsonObject appliance) => JsonText.Long(appliance["id"]) == 0 ? []
        : FirmwareState.Between(JsonText.String(appliance["firmware_version"]) ?? system.Options.Version, system.CurrentVersion);

    private ApiResponse Upgrade(ApiCall call)
    {
        string? version = JsonText.String(call.BodyObject["version"]);
        string[] ids = JsonText.Texts(call.BodyObject["system_ids"]).ToArray();
        if (ids.Length == 0 || !Array.TrueForAll(ids, Appliances.Contains))
        {
            throw ApiProblem.Invalid("'system_ids' must name connected systems.");
        }

        if (version is null || !Array.TrueForAll(ids, id => Offers(Appliances.Find(id)!).Contains(version)))
        {
            throw ApiProblem.Invalid($"Version '{version}' is not available for these systems.");
        }

        string id = system.Jobs.Start("upgrade", s_upgradeSteps, onDone: () =>
        {
            foreach (string key in ids)
            {
                Appliances.Change(key, appliance => appliance["firmware_version"] = version);
            }
        }, remoteSystems: [.. ids.Select(key => JsonText.Long(JsonValue.Create(key)) ?? 0)]);
        return ApiResponse.Created("/api/v1/jobs/" + id, 202);
    }

    private JsonNode? Association(ApiCall call)
    {
        string id = Require(call, "ids_id");
        return system.Documents.Get($"appliances/{id}/association", () => new JsonObject { ["associated_sensor_id"] = 1 });
    }

    private ApiResponse Associate(ApiCall call)
    {
        string id = Require(call, "ids_id");
        if (JsonText.Of(call.BodyObject["associated_sensor_id"]) is not { } sensor || !Appliances.Contains(sensor))
        {
            throw ApiProblem.Invalid("'associated_sensor_id' must name a connected sensor.");
        }

        system.Documents.Set(
            $"appliances/{id}/association", new JsonObject { ["associated_sensor_id"] = call.BodyObject["associated_sensor_id"]!.DeepClone() });
        return ApiResponse.NoContent();
    }

    private ApiResponse DeleteTags(ApiCall call)
    {
        ResourceCollection tags = system.Collection("appliances/sensortags");
        foreach (string id in JsonText.Texts(call.BodyObject["sensortags"]))
        {
            tags.Remove(id);
            system.Relations.Forget("appliances/sensortags", id);
        }

        return ApiResponse.EmptyText(201);
    }

    private ApiResponse TagsOf(ApiCall call)
    {
        string id = Require(call, "id");
        IResourceSet set = system.Set("appliances/sensortags")!;
        IReadOnlyList<string> tags = system.Relations.Of("appliances", id, "appliances/sensortags");
        return ApiResponse.List(tags.Count > 0 ? tags.Select(set.Find).OfType<JsonNode>() : set.List().Take(1));
    }

    private ApiResponse SetTags(ApiCall call)
    {
        string id = Require(call, "id");
        string[] wanted = JsonText.Texts(call.BodyObject["sensortags"]).ToArray();
        IResourceSet set = system.Set("appliances/sensortags")!;
        if (Array.Find(wanted, tag => !set.Contains(tag)) is { } unknown)
        {
            throw ApiProblem.Invalid($"There is no sensor tag {unknown}.");
        }

        foreach (string tag in system.Relations.Of("appliances", id, "appliances/sensortags"))
        {
            system.Relations.Remove("appliances", id, "appliances/sensortags", tag);
        }

        foreach (string tag in wanted)
        {
            system.Relations.Add("appliances", id, "appliances/sensortags", tag);
        }

        return ApiResponse.NoContent();
    }

    private JsonNode? Priority(ApiCall call)
    {
        string id = Require(call, "appliance_id");
        return system.Documents.Get("analysispriority/config/" + id, () => system.Samples.Make("AnalysisPriority", 1));
    }

    private ApiResponse PutPriority(ApiCall call)
    {
        var before = (JsonObject)Priority(call)!;
        foreach ((string member, JsonNode? value) in call.BodyObject)
        {
            before[member] = value?.DeepClone();
        }

        system.Documents.Set("analysispriority/config/" + call.Value("appliance_id"), before);
        return ApiResponse.NoContent();
    }
}
