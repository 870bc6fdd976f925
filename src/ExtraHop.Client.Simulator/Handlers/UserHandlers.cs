using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.Samples;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;
using ExtraHop.Client.Simulator.World;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Users with their roles, locks and API keys.</summary>
internal sealed class UserHandlers(SimulatedSystem system)
{
    private static readonly string[] s_changeable = ["name", "enabled"];

    private static readonly string[] s_owned = ["dashboards", "activitymaps"];

    private int _firstKeyMade;

    private ResourceCollection Users => system.Collection("users");

    private ResourceCollection Keys => system.Collection("apikeys");

    public void Register(HandlerTable table)
    {
        table.Add("POST /apikeys", MakeFirstKey);
        table.Add("POST /users", Create);
        table.Add("PATCH /users/{username}", Change);
        table.Add("DELETE /users/{username}", Delete);
        table.Add("GET /users/{username}/apikeys", KeysOf);
        table.Add("GET /users/{username}/apikeys/{keyid}", Redirect);
        table.Add("GET /users/{username}/lock", call => ApiResponse.Of(new JsonObject { ["username"] = Require(call), ["locked"] = false }));
        table.Add("DELETE /users/{username}/lock", Unlock);
    }

    /// <summary>The setup user's first key is made once, whatever key the simulator came with.</summary>
    private ApiResponse MakeFirstKey(ApiCall call)
    {
        string user = RequirePassword(call);
        return Interlocked.Exchange(ref _firstKeyMade, 1) == 0
            ? ApiResponse.Of(new JsonObject { ["apikey"] = MakeKey(user) }, 201)
            : throw ApiProblem.Plain(409, "The first API key exists already.");
    }

    private ApiResponse Unlock(ApiCall call)
    {
        Require(call);
        return ApiResponse.NoContent();
    }

    private static string RequirePassword(ApiCall call) => JsonText.String(call.BodyObject["password"]) is { Length: > 0 }
        ? CredentialStore.SetupUser
        : throw ApiProblem.Invalid("'password' must be a text that is not empty.");

    private string Require(ApiCall call) => Users.Contains(call.Value("username")) ? call.Value("username") : throw ApiProblem.NotFound();

    private string MakeKey(string username)
    {
        string key = FreshSecrets.Hex(16);
        system.Credentials.AddKey(key, username);
        Keys.TryAdd(UserSeed.MakeKey(system, Keys.NextId(), username, key));
        return key;
    }

    private ApiResponse Create(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        string? username = JsonText.String(body["username"]);
        if (string.IsNullOrWhiteSpace(username))
        {
            throw ApiProblem.Invalid("'username' must be a text that is not empty.");
        }

        string type = JsonText.String(body["type"]) ?? "local";
        if (type == "local" && JsonText.String(body["password"]) is not { Length: >= 5 })
        {
            throw ApiProblem.Invalid("A local user needs a 'password' of 5 characters or more.");
        }

        JsonObject roles = Roles(body) ?? new JsonObject { ["write"] = "limited" };
        JsonObject user = UserSeed.Make(system, username, JsonText.String(body["name"]) ?? username, roles);
        user["type"] = type;
        user["enabled"] = JsonText.Flag(body["enabled"]) ?? true;
        user["eh_account_team"] = JsonText.Flag(body["eh_account_team"]) ?? false;
        user["date_joined"] = SampleFactory.Clock(system.Now);
        if (!Users.TryAdd(user))
        {
            throw ApiProblem.Plain(409, $"The user '{username}' exists already.");
        }

        var answer = new JsonObject { ["username"] = username };
        if (JsonText.Flag(body["create_apikey"]) == true)
        {
            answer["apikey"] = MakeKey(username);
        }

        return ApiResponse.Of(answer, 201);
    }

    private ApiResponse Change(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        JsonObject? roles = Roles(body);
        bool found = Users.Change(call.Value("username"), user =>
        {
            foreach (string member in s_changeable)
            {
                if (body.ContainsKey(member))
                {
                    user[member] = body[member]?.DeepClone();
                }
            }

            if (roles is not null)
            {
                user["granted_roles"] = roles.DeepClone();
                user["effective_roles"] = roles.DeepClone();
            }
        });
        return found ? ApiResponse.NoContent() : throw ApiProblem.NotFound();
    }

    private ApiResponse Delete(ApiCall call)
    {
        string username = Require(call);
        if (username == CredentialStore.SetupUser)
        {
            throw ApiProblem.Invalid("The setup user cannot be deleted.");
        }

        if (call.QueryText("dest_user") is { Length: > 0 } heir)
        {
            HandOver(username, heir);
        }

        Users.Remove(username);
        system.Credentials.RemoveUser(username);
        foreach (JsonObject key in Keys.List().Where(key => JsonText.String(key["username"]) == username))
        {
            Keys.Remove(Keys.KeyOf(key));
        }

        return ApiResponse.NoContent();
    }

    /// <summary>Gives what a user owns to somebody else. Collections of dashboards have no operation of their own.</summary>
    private void HandOver(string username, string heir)
    {
        if (heir == username || !Users.Contains(heir))
        {
            throw ApiProblem.Invalid(heir == username ? $"'dest_user' is '{heir}', who is to be deleted." : $"'dest_user' names '{heir}', who does not exist.");
        }

        foreach (string name in s_owned)
        {
            ResourceCollection collection = system.Collection(name);
            foreach (JsonObject owned in collection.List().Where(one => JsonText.String(one["owner"]) == username))
            {
                collection.Change(collection.KeyOf(owned), one => one["owner"] = heir);
            }
        }
    }

    private ApiResponse KeysOf(ApiCall call)
    {
        string username = Require(call);
        return ApiResponse.List(Keys.List().Where(key => JsonText.String(key["username"]) == username));
    }

    private ApiResponse Redirect(ApiCall call)
    {
        Require(call);
        return ApiResponse.EmptyText(301).With("Location", "/api/v1/apikeys/" + Uri.EscapeDataString(call.Value("keyid")));
    }

    private JsonObject? Roles(JsonObject body)
    {
        if (!body.TryGetPropertyValue("granted_roles", out JsonNode? given) || given is null)
        {
            return null;
        }

        if (given is not JsonObject roles)
        {
            throw ApiProblem.Invalid("'granted_roles' must be an object of role and level.");
        }

        foreach ((string role, JsonNode? level) in roles)
        {
            ApiField field = system.Catalogue.Models["UserRoles"].Fields.FirstOrDefault(field => field.Name == role)
                ?? throw ApiProblem.Invalid($"There is no role '{role}'.");
            string? text = JsonText.Of(level);
            if (text is not null && field.Enum.All(known => known.GetString() != text))
            {
                throw ApiProblem.Invalid($"Role '{role}' has no level '{text}'.");
            }
        }

        return (JsonObject)roles.DeepClone();
    }
}
