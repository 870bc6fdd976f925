using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Routing;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Engine;

/// <summary>Turns the body of a create, change or replace into the object that is kept.</summary>
internal sealed class Creator(SimulatedSystem system)
{
    private static readonly HashSet<string> s_uniqueByName =
        new(StringComparer.Ordinal) { "tags", "devicegroups", "appliances/sensortags", "networklocalities" };

    private static readonly HashSet<string> s_systemMembers = new(StringComparer.Ordinal)
    {
        "id", "mod_time", "built_in", "is_user_created", "created_time", "create_time", "rights", "is_remote", "discovery_id", "extrahop_id",
    };

    /// <summary>Members that name who made an object.</summary>
    private static readonly HashSet<string> s_users = new(StringComparer.Ordinal) { "author", "owner", "created_by" };

    /// <summary>Members that are true of a new object.</summary>
    private static readonly HashSet<string> s_set = new(StringComparer.Ordinal) { "is_user_created", "enabled" };

    /// <summary>Members that hold when an object was last changed, and those that hold when it was made.</summary>
    private static readonly string[] s_changeTimes = ["mod_time", "update_time", "user_mod_time"];

    private static readonly HashSet<string> s_times = new(s_changeTimes, StringComparer.Ordinal) { "create_time", "created_time" };

    /// <summary>Collections whose objects are named by a digest of their key.</summary>
    private static readonly HashSet<string> s_namedByDigest = new(StringComparer.Ordinal) { "ssldecryptkeys" };

    public static bool MustBeUnique(ApiOperation operation, string set) => operation.Errors.Contains(409) || s_uniqueByName.Contains(set);

    public ApiResponse Create(ApiCall call, IResourceSet set)
    {
        var collection = (ResourceCollection)set;
        JsonObject body = call.BodyObject;
        ApiModel? model = system.Catalogue.Model(
            system.Map.ModelOf(set.Name) ?? system.Catalogue.ByKey.GetValueOrDefault("GET " + call.Operation.Path)?.ResponseType);
        JsonObject made = Fill(model, body, call.User);
        made[collection.KeyField] = KeyFor(collection, model, made, body);
        string? name = JsonText.String(made["name"]);
        bool unique = MustBeUnique(call.Operation, set.Name) && !string.IsNullOrEmpty(name);
        if (!collection.TryAdd(made, unique ? other => JsonText.String(other["name"]) == name : null))
        {
            throw ApiProblem.Plain(409, $"'{name ?? JsonText.Of(made[collection.KeyField])}' exists already.");
        }

        return ApiResponse.Created(LocationOf(call, collection.KeyOf(made)), call.Operation.Status);
    }

    public static string LocationOf(ApiCall call, string key) => RawTarget.BasePath + "/" + call.ResolvedPath + "/" + Uri.EscapeDataString(key);

    /// <summary>Writes the body over an object; what the system decides stays.</summary>
    public void Merge(ApiCall call, IResourceSet set, JsonObject target, bool replace)
    {
        ApiModel? model = system.Catalogue.Model(system.Map.ModelOf(set.Name));
        string keyField = (set as ResourceCollection)?.KeyField ?? "id";
        if (replace)
        {
            foreach (ApiField field in call.Operation.BodyFields.Where(field => target.ContainsKey(field.Name) && field.Name != keyField))
            {
                target[field.Name] = system.Samples.Neutral(field, system.Now);
            }
        }

        foreach ((string name, JsonNode? value) in call.BodyObject)
        {
            bool known = model is null || model.IsOpen || model.Has(name) || target.ContainsKey(name);
            if (known && name != keyField && !s_systemMembers.Contains(name))
            {
                target[name] = value?.DeepClone();
            }
        }

        foreach (string stamp in s_changeTimes)
        {
            if (target.ContainsKey(stamp))
            {
                target[stamp] = system.Now;
            }
        }
    }

    private JsonObject Fill(ApiModel? model, JsonObject body, string user)
    {
        var made = new JsonObject();
        if (model is null || model.IsOpen)
        {
            made["id"] = null;
            foreach ((string name, JsonNode? value) in body)
            {
                made[name] = value?.DeepClone();
            }

            made.Remove("password");
            return made;
        }

        foreach (ApiField field in model.Fields)
        {
            made[field.Name] = body.ContainsKey(field.Name) && !s_systemMembers.Contains(field.Name)
                ? body[field.Name]?.DeepClone()
                : field.Name switch
                {
                    _ when s_users.Contains(field.Name) => user,
                    _ when s_set.Contains(field.Name) => true,
                    _ when s_times.Contains(field.Name) => system.Now,
                    "rights" => new JsonArray("view", "edit", "transfer", "delete", "share"),
                    "extrahop_id" or "discovery_id" => JsonText.String(body["extrahop_id"] ?? body["discovery_id"])
                        ?? SeededHash.Hex(system.Options.Seed, "discovery " + (JsonText.Of(body["name"]) ?? string.Empty), 0, 8),
                    _ => system.Samples.Neutral(field, system.Now),
                };
        }

        if (made.ContainsKey("display_name") && JsonText.String(made["display_name"]) is null or "")
        {
            made["display_name"] = body["name"]?.DeepClone();
        }

        if (body["certificate"] is { } certificate)
        {
            made["cert_pem"] = certificate.DeepClone();
        }

        return made;
    }

    private JsonNode KeyFor(ResourceCollection collection, ApiModel? model, JsonObject made, JsonObject body)
    {
        if (collection.KeyField != "id")
        {
            return made[collection.KeyField]?.DeepClone() ?? throw ApiProblem.Invalid($"'{collection.KeyField}' is required.");
        }

        long number = collection.NextId();
        if (model?.Fields.FirstOrDefault(field => field.Name == "id") is not { ElementType: "string" })
        {
            return number;
        }

        // Text keys: a digest of the key for decryption keys, a UUID for everything else.
        string key = JsonText.Of(body["certificate"]) + number.ToString(CultureInfo.InvariantCulture);
        return s_namedByDigest.Contains(collection.Name)
            ? HexText.Of(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..40]
            : SeededHash.Uuid(system.Options.Seed, collection.Name, number);
    }
}
