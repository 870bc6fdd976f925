using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Engine;

/// <summary>Assignment lists and single assignments, with partial results.</summary>
internal sealed class Assignments(SimulatedSystem system)
{
    public ApiResponse Apply(ApiCall call, string left, string leftKey, string right)
    {
        JsonObject body = call.BodyObject;
        IResourceSet set = system.Set(right)!;
        var failures = new JsonArray();
        int done = 0;
        foreach ((string action, bool add) in new[] { ("assign", true), ("unassign", false) })
        {
            foreach (string key in JsonText.Texts(body[action]))
            {
                if (!set.Contains(key))
                {
                    failures.Add((JsonNode)new JsonObject { ["action"] = action, ["id"] = key, ["reason"] = "The object does not exist." });
                    continue;
                }

                Link(left, leftKey, right, key, add);
                done++;
            }
        }

        if (failures.Count == 0)
        {
            return ApiResponse.Status204Or(call.Operation.Status);
        }

        var result = new JsonObject
        {
            ["message"] = FormattableString.Invariant($"{failures.Count} of {failures.Count + done} changes failed."),
            ["failures"] = failures,
        };
        return ApiResponse.Of(result, done == 0 ? 422 : 207);
    }

    public ApiResponse One(ApiCall call, string left, string leftKey, string right, string rightKey, bool add)
    {
        if (!system.Set(right)!.Contains(rightKey))
        {
            throw ApiProblem.NotFound();
        }

        if (!add && !system.Relations.Contains(left, leftKey, right, rightKey))
        {
            throw ApiProblem.NotFound();
        }

        Link(left, leftKey, right, rightKey, add);
        return ApiResponse.Status204Or(call.Operation.Status);
    }

    private void Link(string left, string leftKey, string right, string rightKey, bool add)
    {
        if (add)
        {
            system.Relations.Add(left, leftKey, right, rightKey);
        }
        else
        {
            system.Relations.Remove(left, leftKey, right, rightKey);
        }
    }
}
