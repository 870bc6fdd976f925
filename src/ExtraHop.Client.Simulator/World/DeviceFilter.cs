using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExtraHop.Client.Simulator;

/// <summary>Decides which devices a search, or a dynamic group, means.</summary>
internal sealed class DeviceFilter(SimulatedSystem system, DeviceSet devices)
{
    private static readonly TimeSpan RegexPatience = TimeSpan.FromSeconds(1);

    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal)
    {
        "name", "discovery_id", "ipaddr", "macaddr", "vendor", "tag", "activity", "node", "vlan", "discover_time", "role", "dns_name", "dhcp_name",
        "netbios_name", "cdp_name", "custom_name", "software", "model", "is_l3", "cloud_instance_id", "cloud_instance_name", "cloud_instance_type",
        "cloud_account", "cloud_instance_description", "critical", "custom_criticality", "analysis", "device_class", "type", "description", "subnet_id",
        "vpc_id", "detection_activity", "network_locality_id", "id", "ipaddr4", "ipaddr6", "on_watchlist",
    };

    /// <summary>Makes a predicate of a filter object; every mistake in it is a 400.</summary>
    public Func<int, bool> Compile(JsonNode? filter)
    {
        if (filter is null)
        {
            return _ => true;
        }

        if (filter is not JsonObject members || JsonText.String(members["operator"]) is not { } operation)
        {
            throw ApiProblem.Search(400, "A filter is an object with an 'operator'.");
        }

        if (operation is "and" or "or" or "not")
        {
            var rules = (members["rules"] as JsonArray ?? throw ApiProblem.Search(400, $"Operator '{operation}' needs a list of 'rules'."))
                .Select(Compile).ToArray();
            return operation switch
            {
                "and" => index => Array.TrueForAll(rules, rule => rule(index)),
                "or" => index => Array.Exists(rules, rule => rule(index)),
                _ => index => !Array.Exists(rules, rule => rule(index)),
            };
        }

        var field = JsonText.String(members["field"]);
        return field is not null && Fields.Contains(field)
            ? Compare(field, operation, members["operand"])
            : throw ApiProblem.Search(400, $"There is no device field '{field}'.");
    }

    /// <summary>The search types of GET /devices, and of device groups before filters.</summary>
    public Func<int, bool> CompileSearch(string type, string? value)
    {
        var text = value ?? string.Empty;
        if (type is "any" || text.Length == 0)
        {
            return _ => true;
        }

        var (field, pattern) = type switch
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

        return Compare(field, field == "discover_time" ? ">=" : pattern ? "~" : "=", text.Trim('/'));
    }

    private Func<int, bool> Compare(string field, string operation, JsonNode? operand)
    {
        if (operation is "exists" or "not_exists")
        {
            return index => Texts(field, index).Any(text => text.Length > 0) == (operation == "exists");
        }

        if (operation is "in" or "not_in")
        {
            var set = JsonText.Texts(operand).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return index => Texts(field, index).Any(set.Contains) == (operation == "in");
        }

        var wanted = JsonText.Of(operand is JsonObject box ? box["value"] : operand) ?? string.Empty;
        if (field == "role" && (operation is "=" or "!=") && !DeviceRow.KnownRoles.Contains(wanted))
        {
            throw ApiProblem.Search(400, $"There is no device role '{wanted}'.");
        }

        return operation switch
        {
            "=" => index => Texts(field, index).Any(Equal(field, wanted)),
            "!=" => index => !Texts(field, index).Any(Equal(field, wanted)),
            "startswith" => index => Texts(field, index).Any(text => text.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)),
            "~" => Matches(field, wanted, true),
            "!~" => Matches(field, wanted, false),
            ">" or "<" or ">=" or "<=" => Ordered(field, operation, wanted),
            _ => throw ApiProblem.Search(400, $"There is no operator '{operation}'."),
        };
    }

    private static Func<string, bool> Equal(string field, string wanted)
    {
        if (field.StartsWith("ipaddr", StringComparison.Ordinal) && wanted.Contains('/', StringComparison.Ordinal))
        {
            return IPNetwork.TryParse(wanted, out var network)
                ? text => IPAddress.TryParse(text, out var address) && network.Contains(address)
                : throw ApiProblem.Search(400, $"'{wanted}' is no address block.");
        }

        return text => text.Equals(wanted, StringComparison.OrdinalIgnoreCase);
    }

    private Func<int, bool> Matches(string field, string pattern, bool expected)
    {
        Regex regex;
        try
        {
            regex = new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, RegexPatience);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw ApiProblem.Search(400, $"'{pattern}' is no regular expression that the system can run.");
        }

        return index => Texts(field, index).Any(text => regex.IsMatch(text)) == expected;
    }

    private Func<int, bool> Ordered(string field, string operation, string wanted)
    {
        if (!double.TryParse(wanted, NumberStyles.Float, CultureInfo.InvariantCulture, out var bound))
        {
            throw ApiProblem.Search(400, $"Operator '{operation}' needs a number, not '{wanted}'.");
        }

        return index => Texts(field, index).Any(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && operation switch
        {
            ">" => number > bound,
            "<" => number < bound,
            ">=" => number >= bound,
            _ => number <= bound,
        });
    }

    private IEnumerable<string> Texts(string field, int index)
    {
        var row = devices.Row(index);
        var changes = devices.ChangesOf(index);
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
            case "role" or "type" when changes is null:
                return [row.Role];
            case "type":
                return Texts("role", index);
            case "activity":
                return row.Kind.Activity;
            case "node":
                return [(devices.IdOf(row) >> 32).ToString(CultureInfo.InvariantCulture)];
            case "discover_time":
                return [(system.WorldTime.ToUnixTimeMilliseconds() - row.DiscoveredBefore).ToString(CultureInfo.InvariantCulture)];
            case "tag":
                var id = devices.IdOf(row).ToString(CultureInfo.InvariantCulture);
                return system.Relations.Of("devices", id, "tags").Select(key => JsonText.Of(system.Set("tags")!.Find(key)?["name"])).OfType<string>();
            default:
                return JsonText.Of(devices.Make(index)[field]) is { } text ? [text] : [];
        }
    }
}
