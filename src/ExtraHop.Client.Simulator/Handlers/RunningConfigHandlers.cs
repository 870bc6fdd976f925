using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>The running configuration, and the copy that survives a restart.</summary>
internal sealed class RunningConfigHandlers(SimulatedSystem system)
{
    private const string Running = "runningconfig";
    private const string Saved = "runningconfig/saved";

    public void Register(HandlerTable table)
    {
        table.Add("GET /runningconfig", Read);
        table.Add("PUT /runningconfig", Replace);
        table.Add("POST /runningconfig/save", Save);
        table.Add("GET /runningconfig/saved", _ => ApiResponse.Of(Get(Saved)));
    }

    private JsonObject Get(string which) => (JsonObject)system.Documents.Get(which, () => new JsonObject
    {
        ["hostname"] = "localhost",
        ["ntp"] = new JsonObject { ["servers"] = new JsonArray("192.0.2.10", "192.0.2.11") },
        ["capture"] = new JsonObject { ["interfaces"] = new JsonArray(1, 2), ["snaplen"] = 0 },
        ["network"] = new JsonObject { ["dns"] = new JsonArray("192.0.2.53"), ["domain"] = "example.com" },
    })!;

    private ApiResponse Read(ApiCall call)
    {
        JsonObject config = Get(Running);
        if (call.QueryText("section") is not { Length: > 0 } section)
        {
            return ApiResponse.Of(config);
        }

        return config.TryGetPropertyValue(section, out JsonNode? part)
            ? ApiResponse.Of(new JsonObject { [section] = part?.DeepClone() })
            : throw ApiProblem.NotFound();
    }

    private ApiResponse Replace(ApiCall call)
    {
        JsonObject config = call.BodyObject;
        if (call.Body.Length == 0)
        {
            throw ApiProblem.Plain(400, "The body must hold the whole configuration.");
        }

        if (JsonNode.DeepEquals(config, Get(Running)))
        {
            return ApiResponse.NoContent();
        }

        system.Documents.Set(Running, config);
        string id = system.Jobs.Start("runningconfig", ["Checking", "Applying", "Finished"]);
        return ApiResponse.NoContent().With("Location", "/api/v1/jobs/" + id);
    }

    private ApiResponse Save(ApiCall call)
    {
        system.Documents.Set(Saved, Get(Running));
        return ApiResponse.NoContent();
    }
}
