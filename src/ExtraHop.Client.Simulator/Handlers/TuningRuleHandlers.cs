using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Tuning rules: each end is one kind of object, written with the member of its kind and read back without the members of the others.</summary>
internal sealed class TuningRuleHandlers(SimulatedSystem system)
{
    private const string Rules = "detections/rules/hiding";

    private static readonly string[] s_ends = ["offender", "victim"];

    private static readonly string[] s_leftOutWhenEmpty = ["description", "properties"];

    /// <summary>The member that names the object of each kind.</summary>
    private static readonly Dictionary<string, string> s_memberOf = new(StringComparer.Ordinal)
    {
        ["device"] = "object_id",
        ["device_group"] = "object_id",
        ["network_locality"] = "object_id",
        ["ipaddr"] = "object_value",
        ["hostname"] = "object_hostname",
        ["scanner_service"] = "object_scanner",
        ["locality_type"] = "object_locality",
    };

    private readonly Creator _creator = new(system);

    public void Register(HandlerTable table)
    {
        table.Add("POST /detections/rules/hiding", Create);
        table.Add("PATCH /detections/rules/hiding/{id}", Change);
    }

    private ApiResponse Create(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        if (Array.Find(s_leftOutWhenEmpty, name => body.ContainsKey(name) && body[name] is null) is { } empty)
        {
            throw ApiProblem.Invalid($"'{empty}' is null; leave it out instead.");
        }

        Normalize(body);
        return _creator.Create(call, system.Set(Rules)!);
    }

    private ApiResponse Change(ApiCall call)
    {
        Normalize(call.BodyObject);
        IResourceSet rules = system.Set(Rules)!;
        return rules.Change(call.Value("id"), rule => _creator.Merge(call, rules, rule, replace: false))
            ? ApiResponse.NoContent()
            : throw ApiProblem.NotFound();
    }

    private static void Normalize(JsonObject body)
    {
        foreach (string end in s_ends.Where(body.ContainsKey))
        {
            body[end] = Participant(end, body[end]);
        }
    }

    /// <summary>A participant as it is read back: the locality has moved to <c>object_value</c>.</summary>
    private static JsonNode Participant(string end, JsonNode? given)
    {
        if (given is not JsonObject members)
        {
            return JsonText.String(given) == "Any"
                ? "Any"
                : throw ApiProblem.Invalid($"'{end}' is {given?.ToJsonString() ?? "null"}; expected an object or the text Any.");
        }

        string? kind = JsonText.Of(members["object_type"]);
        if (kind is null || !s_memberOf.TryGetValue(kind, out string? member))
        {
            throw ApiProblem.Invalid($"'object_type' of '{end}' is '{kind}'; expected {string.Join(", ", s_memberOf.Keys)}.");
        }

        if (members[member] is not { } value || value is JsonArray { Count: 0 })
        {
            throw ApiProblem.Invalid($"'{end}' is a {kind} and needs '{member}'.");
        }

        if (s_memberOf.Values.FirstOrDefault(other => other != member && members[other] is not null) is { } second)
        {
            throw ApiProblem.Invalid($"'{end}' is a {kind} and has '{second}', too; a participant is one kind of object.");
        }

        if (kind == "locality_type" && JsonText.String(value) is not ("internal" or "external"))
        {
            throw ApiProblem.Invalid($"'object_locality' of '{end}' is {value.ToJsonString()}; expected internal or external.");
        }

        return new JsonObject { ["object_type"] = kind, [kind == "locality_type" ? "object_value" : member] = value.DeepClone() };
    }
}
