using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Custom devices and their criteria: one list, whether it is written with the device or criterion by criterion.</summary>
internal sealed class CustomDeviceHandlers(SimulatedSystem system)
{
    private const string Name = "customdevices";
    private const long FirstNewCriterion = 1000;

    private static readonly (string Low, string High, long Most)[] s_ranges =
    [
        ("src_port_min", "src_port_max", 65_535), ("dst_port_min", "dst_port_max", 65_535), ("vlan_min", "vlan_max", 4095),
    ];

    private readonly Creator _creator = new(system);
    private readonly HashSet<string> _members = [.. system.Catalogue.Models["CustomDeviceCriterion"].Names];
    private long _lastCriterion = FirstNewCriterion;

    private ResourceCollection Devices => system.Collection(Name);

    public void Register(HandlerTable table)
    {
        table.Add("GET /customdevices", call => ApiResponse.List(Devices.List().Select(device => Shown(call, device))));
        table.Add("GET /customdevices/{id}", call => ApiResponse.Of(Shown(call, Require(call))));
        table.Add("POST /customdevices", Create);
        table.Add("PATCH /customdevices/{id}", Change);
        table.Add("GET /customdevices/{id}/criteria", call => ApiResponse.List(Criteria(Require(call)).ToArray()));
        table.Add("POST /customdevices/{id}/criteria", Add);
        table.Add("GET /customdevices/{id}/criteria/{child-id}", call => ApiResponse.Of(RequireCriterion(call)));
        table.Add("DELETE /customdevices/{id}/criteria/{child-id}", Delete);
    }

    private static IEnumerable<JsonObject> Criteria(JsonObject device) => (device["criteria"] as JsonArray ?? []).OfType<JsonObject>();

    private static JsonObject Shown(ApiCall call, JsonObject device)
    {
        if (!call.QueryFlag("include_criteria"))
        {
            device.Remove("criteria");
            return device;
        }

        foreach (JsonObject criterion in Criteria(device))
        {
            criterion.Remove("id");
            criterion.Remove("custom_device_id");
        }

        return device;
    }

    private JsonObject Require(ApiCall call) => Devices.Find(call.Value("id")) ?? throw ApiProblem.NotFound();

    private JsonObject RequireCriterion(ApiCall call) =>
        Criteria(Require(call)).FirstOrDefault(criterion => JsonText.Of(criterion["id"]) == call.Value("child-id")) ?? throw ApiProblem.NotFound();

    private ApiResponse Create(ApiCall call)
    {
        ReplaceCriteria(call.BodyObject, null);
        ApiResponse answer = _creator.Create(call, Devices);
        string id = answer.Headers.Single(static header => header.Key == "Location").Value.Split('/')[^1];
        Devices.Change(id, device =>
        {
            foreach (JsonObject criterion in Criteria(device))
            {
                criterion["custom_device_id"] = JsonText.Long(device["id"]);
            }
        });
        return answer;
    }

    private ApiResponse Change(ApiCall call)
    {
        ReplaceCriteria(call.BodyObject, JsonText.Long(Require(call)["id"]));
        Devices.Change(call.Value("id"), device => _creator.Merge(call, Devices, device, replace: false));
        return ApiResponse.NoContent();
    }

    private ApiResponse Add(ApiCall call)
    {
        long device = JsonText.Long(Require(call)["id"])!.Value;
        JsonObject criterion = Read(call.BodyObject, device);
        Devices.Change(call.Value("id"), target =>
        {
            if (target["criteria"] is not JsonArray criteria)
            {
                target["criteria"] = criteria = [];
            }

            criteria.Add((JsonNode)criterion);
            target["mod_time"] = system.Now;
        });
        return ApiResponse.Created(Creator.LocationOf(call, JsonText.Of(criterion["id"])!));
    }

    private ApiResponse Delete(ApiCall call)
    {
        RequireCriterion(call);
        Devices.Change(call.Value("id"), device =>
        {
            if (Criteria(device).FirstOrDefault(criterion => JsonText.Of(criterion["id"]) == call.Value("child-id")) is { } found)
            {
                ((JsonArray)device["criteria"]!).Remove(found);
                device["mod_time"] = system.Now;
            }
        });
        return ApiResponse.NoContent();
    }

    private void ReplaceCriteria(JsonObject body, long? device)
    {
        switch (body["criteria"])
        {
            case null:
                break;
            case JsonArray criteria:
                body["criteria"] = JsonText.Array(criteria
                    .Select(one => Read(one as JsonObject ?? throw ApiProblem.Invalid("'criteria' must be a list of objects."), device)).ToArray());
                break;
            default:
                throw ApiProblem.Invalid("'criteria' must be a list of objects.");
        }
    }

    /// <summary>A criterion as it is kept: checked, with a number of its own.</summary>
    private JsonObject Read(JsonObject given, long? device)
    {
        if (given.Select(static member => member.Key).FirstOrDefault(name => name != "id" && !_members.Contains(name)) is { } unknown)
        {
            throw ApiProblem.Invalid($"A criterion has no member '{unknown}'; expected {string.Join(", ", _members)}.");
        }

        foreach (string name in new[] { "ipaddr", "ipaddr_peer" })
        {
            if (given[name] is { } address && !IsAddress(JsonText.String(address)))
            {
                throw ApiProblem.Invalid($"'{name}' is {address.ToJsonString()}; expected an address or a CIDR block.");
            }
        }

        string direction = JsonText.Of(given["ipaddr_direction"]) ?? "any";
        if (direction is not ("any" or "dst" or "src"))
        {
            throw ApiProblem.Invalid($"'ipaddr_direction' is '{direction}'; expected any, dst or src.");
        }

        if (direction == "any" && given["ipaddr_peer"] is not null)
        {
            throw ApiProblem.Invalid("'ipaddr_peer' needs an 'ipaddr_direction' of src or dst.");
        }

        foreach ((string low, string high, long most) in s_ranges)
        {
            CheckRange(given, low, high, most);
        }

        if (given["ipaddr"] is null && s_ranges.All(range => given[range.Low] is null && given[range.High] is null))
        {
            throw ApiProblem.Invalid("A criterion needs 'ipaddr', ports or VLANs.");
        }

        var kept = (JsonObject)given.DeepClone();
        kept["ipaddr_direction"] = direction;
        kept["id"] = Interlocked.Increment(ref _lastCriterion);
        kept["custom_device_id"] = device;
        return kept;
    }

    private static void CheckRange(JsonObject given, string low, string high, long most)
    {
        foreach (string name in new[] { low, high })
        {
            if (given[name] is { } value && (value.GetValueKind() != System.Text.Json.JsonValueKind.Number || JsonText.Long(value) is not { } number
                || number < 0 || number > most))
            {
                throw ApiProblem.Invalid(FormattableString.Invariant($"'{name}' is {value.ToJsonString()}; expected 0 to {most}."));
            }
        }

        if (JsonText.Long(given[low]) is { } first && JsonText.Long(given[high]) is { } last && first > last)
        {
            throw ApiProblem.Invalid(FormattableString.Invariant($"'{low}' is {first}, which is more than '{high}', {last}."));
        }
    }

    private static bool IsAddress(string? text)
    {
        string[] parts = (text ?? string.Empty).Split('/');

        // .NET reads 10.1.2 as 10.1.0.2.
        return parts.Length <= 2 && IPAddress.TryParse(parts[0], out IPAddress? address)
            && (address.AddressFamily == AddressFamily.InterNetworkV6 || parts[0].Split('.').Length == 4)
            && (parts.Length == 1 || (byte.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out byte length)
                && length <= address.GetAddressBytes().Length * 8));
    }
}
