using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Investigations: made of detections, and searched.</summary>
internal sealed class InvestigationHandlers(SimulatedSystem system)
{
    public void Register(HandlerTable table)
    {
        table.Add("POST /investigations", Create);
        table.Add("POST /investigations/search", Search);
    }

    private ApiResponse Create(ApiCall call)
    {
        ResourceCollection investigations = system.Collection("investigations");
        JsonObject body = call.BodyObject;
        long id = investigations.NextId();
        JsonObject made = system.Samples.Make("Investigation", id);
        foreach ((string member, JsonNode? value) in body)
        {
            made[member] = value?.DeepClone();
        }

        made["id"] = id;
        made["is_user_created"] = true;
        made["created_by"] = call.User;
        made["detections"] = body["event_ids"]?.DeepClone() ?? new JsonArray();
        made["creation_time"] = system.Now;
        made["update_time"] = system.Now;
        made["status"] = body["status"]?.DeepClone() ?? "open";
        investigations.TryAdd(made);
        return ApiResponse.Created(Creator.LocationOf(call, investigations.KeyOf(made)));
    }

    private ApiResponse Search(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        IEnumerable<JsonObject> found = system.Set("investigations")!.List();
        foreach (string member in new[] { "creation_time", "update_time" })
        {
            if (WireTime.Parse(body[member], member, system.Now) is { } bound)
            {
                found = found.Where(one => JsonText.Long(one[member]) >= bound);
            }
        }

        return ApiResponse.List(JsonText.Flag(body["is_user_created"]) is { } mine ? found.Where(one => JsonText.Flag(one["is_user_created"]) == mine) : found);
    }
}
