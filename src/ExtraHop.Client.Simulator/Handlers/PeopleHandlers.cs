using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Members of user groups, with whom things are shared, and the people seen on the network.</summary>
internal sealed class PeopleHandlers(SimulatedSystem system)
{
    private const string Seen = "networkusers/users";

    public void Register(HandlerTable table)
    {
        table.Add("GET /usergroups/{id}/members", call => ApiResponse.Of(Members(call)));
        table.Add("PATCH /usergroups/{id}/members", call => Write(call, replace: false));
        table.Add("PUT /usergroups/{id}/members", call => Write(call, replace: true));
        table.Add("DELETE /usergroups/{id}/associations", Unshare);
        table.Add("PATCH /dashboards/{id}/sharing", Share);
        table.Add("PATCH /activitymaps/{id}/sharing", Share);
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
        JsonText.Apply(users, call.BodyObject["users"] as JsonObject ?? call.BodyObject);
        system.Documents.Set(PathOf(call), new JsonObject { ["users"] = users });
        return ApiResponse.NoContent();
    }

    private ApiResponse Share(ApiCall call)
    {
        if (!system.Set(call.Operation.Segments[0])!.Contains(call.Value("id")))
        {
            throw ApiProblem.NotFound();
        }

        string model = system.Catalogue.ByKey["GET " + call.Operation.Path].ResponseType!;
        system.Documents.Change(call.ResolvedPath, () => system.Samples.Make(model, 1), sharing =>
        {
            foreach ((string name, JsonNode? value) in call.BodyObject)
            {
                if (value is not JsonObject change)
                {
                    sharing[name] = value?.DeepClone();
                    continue;
                }

                JsonObject levels = sharing[name] as JsonObject ?? [];
                JsonText.Apply(levels, change);
                sharing[name] = levels;
            }
        });
        return ApiResponse.Status204Or(call.Operation.Status);
    }

    private ApiResponse Unshare(ApiCall call)
    {
        Require(call);
        return ApiResponse.NoContent();
    }
}
