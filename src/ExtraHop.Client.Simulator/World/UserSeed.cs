using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Samples;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>The users that a system starts with, and their keys.</summary>
internal static class UserSeed
{
    /// <summary>A user of a directory, such as a move to another sign-on starts from.</summary>
    public const string RemoteUser = "remote@example.com";

    public static void Plant(SimulatedSystem system)
    {
        var users = new ResourceCollection("users", "username");
        var everything = new JsonObject { ["system"] = "full", ["write"] = "full", ["packets"] = "full_with_keys", ["ndr"] = "full", ["npm"] = "full" };
        users.TryAdd(Make(system, CredentialStore.SetupUser, "Setup", everything));
        users.TryAdd(Make(system, "ops", "Operations", new JsonObject { ["write"] = "limited", ["packets"] = "full" }));
        users.TryAdd(Make(system, "viewer", "Read Only", new JsonObject { ["write"] = null, ["metrics"] = "full" }));
        JsonObject remote = Make(system, RemoteUser, "Remote User", new JsonObject { ["write"] = "personal" });
        remote["type"] = "remote";
        users.TryAdd(remote);
        system.Resources.Register(users);

        var keys = new ResourceCollection("apikeys", "id");
        keys.TryAdd(MakeKey(system, 1, CredentialStore.SetupUser, system.Options.ApiKey!));
        string operationsKey = FreshSecrets.Hex(16);
        keys.TryAdd(MakeKey(system, 2, "ops", operationsKey));
        system.Credentials.AddKey(operationsKey, "ops");
        system.Resources.Register(keys);
    }

    public static JsonObject Make(SimulatedSystem system, string username, string name, JsonObject roles)
    {
        string joined = SampleFactory.Clock(system.WorldTime.ToUnixTimeMilliseconds() - 86_400_000);
        return new JsonObject
        {
            ["date_joined"] = joined,
            ["effective_roles"] = roles.DeepClone(),
            ["eh_account_team"] = false,
            ["enabled"] = true,
            ["granted_roles"] = roles,
            ["last_ui_login_time"] = joined,
            ["name"] = name,
            ["type"] = "local",
            ["username"] = username,
        };
    }

    /// <summary>A key as it is listed: its last four characters only.</summary>
    public static JsonObject MakeKey(SimulatedSystem system, long id, string username, string key) => new()
    {
        ["id"] = id,
        ["description"] = $"Key of {username}",
        ["key"] = key[^Math.Min(4, key.Length)..],
        ["time_added"] = system.Now,
        ["user_id"] = id,
        ["username"] = username,
    };
}
