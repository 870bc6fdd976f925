using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Members of user groups, and the people seen on the network.</summary>
internal sealed class PeopleHandlers(SimulatedSystem system)
{
    private const string Seen = "networkusers/users";

    public void Register(HandlerTable table)
    {
        table.Add("GET /usergroups/{id}/members", call => ApiResponse.Of(Members(call)));
        table.Add("PATCH /usergroups/{id}/members", call => Write(call, replace: false));
        table.Add("PUT /usergroups/{id}/members", call => Write(call, replace: true));
        table.Add("DELETE /usergroups/{id}/associations", Unshare);
        table.Add("POST /networkusers/search", call => ApiResponse.List(Paging.Slice(call, system.Set(Seen)!.List())));
        table.Add("POST /networkusers/tags", _ => ApiResponse.NoContent());
    }

    private static string PathOf(ApiCall call) => $"usergroups/{call.Value("id")}/members";

    private JsonObject Members(ApiCall call)
    {
        Require(call);
        return (JsonObject)system.Documents.Get(PathOf(call), () => new JsonObject { ["users"] = new JsonObject { ["ops"] = "member" } })!;
    }

    private void Require(ApiCall call)
    {
        if (!system.Set("usergroups")!.Contains(call.Value("id")))
        {
            throw ApiProblem.NotFound();
        }
    }

    private ApiResponse Write(ApiCall call, bool replace)
    {
        var users = (JsonObject)(replace ? new JsonObject() : Members(call)["users"]!.DeepClone());
        Require(call);
        JsonObject given = call.BodyObject["users"] as JsonObject ?? call.BodyObject;
        foreach ((string name, JsonNode? level) in given)
        {
            // Null takes a member away.
            if (level is null)
            {
                users.Remove(name);
            }
            else
            {
                users[name] = level.DeepClone();
            }
        }

        system.Documents.Set(PathOf(call), new JsonObject { ["users"] = users });
        return ApiResponse.NoContent();
    }

    private ApiResponse Unshare(ApiCall call)
    {
        Require(call);
        return ApiResponse.NoContent();
    }
}
