using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Filters;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>Decides which devices a search, or a dynamic group, means.</summary>
internal sealed class DeviceFilter(SimulatedSystem system, DeviceSet devices)
{
    // A role that was cleared is an empty text; "wireless_access_point" and the rest are names of older systems.
    private static readonly HashSet<string> s_roles = DeviceFields.Known("Device", "custom_type")
        .Union(["custom", "vpn_client", "vulnerability_scanner", "wireless_access_point"]).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> s_fields = DeviceFields.Known("DeviceFilter", "field");

    /// <summary>Makes a predicate of a filter object; every mistake in it is a 400.</summary>
    public Func<int, bool> Compile(JsonNode? filter) => FilterTree.Compile<int>(filter, Compare, 400);

    /// <summary>The search types of GET /devices, and of device groups before filters.</summary>
    public Func<int, bool> CompileSearch(string type, string? value)
    {
        string text = value ?? string.Empty;
        if (type is "any" || text.Length == 0)
        {
            return _ => true;
        }

        (string field, bool pattern) = type switch
        {
            "name" => ("name", true),
            "discovery_id" or "extrahop-id" or "extrahop_id" => ("discovery_id", false),
            "ip address" => ("ipaddr", !text.Contains('/', StringComparison.Ordinal) && !IPAddress.TryParse(text, out _)),
            "mac address" => ("macaddr", true),
            "vendor" => ("vendor", true),
            "type" => ("role", true),
            "tag" => ("tag", true),
            "activity" => ("activity", true),
            "node" => ("node", false),
            "vlan" => ("vlan", false),
            "discover time" => ("discover_time", false),
            _ => throw ApiProblem.Search(400, $"There is no search type '{type}'."),
        };
        if (field == "role" || field == "activity")
        {
            // "/^extrahop.device.ftp_server$/" names a metric category of older systems.
            text = text.Replace("extrahop.device.", string.Empty, StringComparison.Ordinal);
            field = "activity";
        }

        text = text.Trim('/');
        if (DeviceFields.Numbers.Contains(field))
        {
            long? number = field == "discover_time" ? WireTime.Parse(text, "value", system.Now) : JsonText.Long(JsonValue.Create(text));
            text = number?.ToString(CultureInfo.InvariantCulture)
                ?? throw ApiProblem.Search(400, $"Search type '{type}' needs a whole number, not '{text}'.");
        }

        return Compare(field, field == "discover_time" ? ">=" : pattern ? "~" : "=", text);
    }

    private Func<int, bool> Compare(FilterRule rule)
    {
        string field = rule.Field;
        if (!s_fields.Contains(field))
        {
            throw ApiProblem.Search(400, $"There is no device field '{field}'; expected one of {string.Join(", ", s_fields)}.");
        }

        if (rule.Operator is "exists" or "not_exists")
        {
            return rule.Operand is null or JsonValue
                ? index => Texts(field, index).Any(text => text.Length > 0) == (rule.Operator == "exists")
                : throw rule.Refuse("must be left out");
        }

        string[] wanted = rule.Operator is "in" or "not_in" ? rule.Texts() : [rule.Text()];
        return Compare(field, rule.Operator, Array.ConvertAll(wanted, text => Check(rule, text)));
    }

    /// <summary>Refuses what the field can never hold.</summary>
    private string Check(FilterRule rule, string wanted)
    {
        string field = rule.Field;
        if (DeviceFields.Flags.Contains(field))
        {
            return rule.Operator is "=" or "!=" && wanted is "true" or "false"
                ? wanted
                : throw rule.Refuse($"is '{wanted}'; expected true or false with = or !=");
        }

        if (field == "discover_time")
        {
            return WireTime.Parse(wanted, "operand", system.Now) is { } time
                ? time.ToString(CultureInfo.InvariantCulture)
                : throw rule.Refuse("is empty; expected a time");
        }

        if (DeviceFields.Numbers.Contains(field))
        {
            return long.TryParse(wanted, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                ? wanted
                : throw rule.Refuse($"is '{wanted}'; expected a whole number");
        }

        if (rule.Operator is ">" or "<" or ">=" or "<=")
        {
            throw ApiProblem.Search(400, $"The device field '{field}' has no order; '{rule.Operator}' goes with {string.Join(", ", DeviceFields.Numbers)}.");
        }

        if (rule.Operator is not ("=" or "!=" or "in" or "not_in") || wanted.Length == 0)
        {
            return wanted;
        }

        return field switch
        {
            "role" when !s_roles.Contains(wanted) => throw ApiProblem.Search(400, $"There is no device role '{wanted}'."),
            "activity" when !DeviceFields.Activities.Contains(wanted) => throw ApiProblem.Search(
                400, $"There is no device activity '{wanted}'; expected a metric category such as http_server."),
            "ipaddr" when !IPAddress.TryParse(wanted, out _)
                && !IPNetwork.TryParse(wanted, out _) => throw rule.Refuse($"is '{wanted}'; expected an address or an address block such as 10.0.0.0/8"),
            _ => wanted,
        };
    }

    private Func<int, bool> Compare(string field, string operation, params string[] wanted)
    {
        bool expected = operation[0] != '!' && operation != "not_in";
        Func<string, bool> fits = operation switch
        {
            "=" or "!=" or "in" or "not_in" => AnyOf(Array.ConvertAll(wanted, one => Equal(field, one))),
            "startswith" => text => text.StartsWith(wanted[0], StringComparison.OrdinalIgnoreCase),
            "~" or "!~" => Pattern(wanted[0]),
            _ => Ordered(operation, long.Parse(wanted[0], CultureInfo.InvariantCulture)),
        };
        return index => Texts(field, index).Any(fits) == expected;
    }

    private static Func<string, bool> AnyOf(Func<string, bool>[] tests) => tests.Length == 1 ? tests[0] : text => Array.Exists(tests, test => test(text));

    private static Func<string, bool> Equal(string field, string wanted)
    {
        if (field == "ipaddr" && wanted.Contains('/', StringComparison.Ordinal))
        {
            return IPNetwork.TryParse(wanted, out IPNetwork network)
                ? text => IPAddress.TryParse(text, out IPAddress? address) && network.Contains(address)
                : throw ApiProblem.Search(400, $"'{wanted}' is no address block.");
        }

        return field == "ipaddr" && IPAddress.TryParse(wanted, out IPAddress? exact)
            ? text => exact.Equals(IPAddress.Parse(text))
            : text => text.Equals(wanted, StringComparison.OrdinalIgnoreCase);
    }

    private static Func<string, bool> Pattern(string pattern) => FilterPattern.Read(pattern, ignoreCase: true)
        ?? throw ApiProblem.Search(400, $"'{pattern}' is no regular expression that the system can run.");

    private static Func<string, bool> Ordered(string operation, long bound) => text => long.TryParse(
        text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        && operation switch
    {
        ">" => number > bound,
        "<" => number < bound,
        ">=" => number >= bound,
        _ => number <= bound,
    };

    private IEnumerable<string> Texts(string field, int index)
    {
        DeviceRow row = devices.Row(index);
        JsonObject? changes = devices.ChangesOf(index);
        switch (field)
        {
            case "name":
                return changes?["custom_name"] is { } custom ? [row.Name, row.DnsName, JsonText.Of(custom)!] : [row.Name, row.DnsName];
            case "ipaddr":
                return row.Address6 is { } six ? [row.Address4, six] : [row.Address4];
            case "macaddr":
                return [row.Mac];
            case "vendor" when changes is null:
                return [row.Vendor];
            case "discovery_id":
                return [row.DiscoveryId];
            case "vlan":
                return [row.Vlan.ToString(CultureInfo.InvariantCulture)];
            case "role" when changes is null:
                return [row.Role];
            case "activity":
                return row.Kind.Activity;
            case "node":
                return [(devices.IdOf(row) >> 32).ToString(CultureInfo.InvariantCulture)];
            case "discover_time":
                return [(system.WorldTime.ToUnixTimeMilliseconds() - row.DiscoveredBefore).ToString(CultureInfo.InvariantCulture)];
            case "is_active":
                return [row.SeenBefore == 0 ? "true" : "false"];
            case "network_locality_type":
                return ["internal"];
            case "tag":
                string id = devices.IdOf(row).ToString(CultureInfo.InvariantCulture);
                return system.Relations.Of("devices", id, "tags").Select(key => JsonText.Of(system.Set("tags")!.Find(key)?["name"])).OfType<string>();
            default:
                return JsonText.Of(devices.Make(index)[DeviceFields.Members.GetValueOrDefault(field, field)]) is { } text ? [text] : [];
        }
    }
}
