using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Rules;

/// <summary>
/// What a user with limited or personal write privileges may do with dashboards and activity maps: delete their own, and, when limited, share what they may
/// edit.
/// </summary>
internal sealed class OwnershipRights(SimulatedSystem system, string write)
{
    public bool Allows(ApiOperation operation, IReadOnlyDictionary<string, string> values, string user)
    {
        if (write is not ("limited" or "personal") || operation.Segments is not [var set, "{id}", ..] || !ShortCodes.Has(set))
        {
            return false;
        }

        IResourceSet objects = system.Set(set)!;
        string key = values["id"];
        bool isOwn = JsonText.String(objects.Find(key)?["owner"]) == user;
        return (operation.Method, operation.Segments[^1]) switch
        {
            ("DELETE", "{id}") => isOwn,
            ("PATCH" or "PUT", "sharing") => write == "limited" && (isOwn || IsEditor(set, key, user)),
            _ => false,
        };
    }

    private bool IsEditor(string set, string key, string user) =>
        system.Documents.Get($"{set}/{key}/sharing", static () => null) is JsonObject sharing
        && sharing["users"] is JsonObject users && JsonText.String(users[user]) == "editor";
}
