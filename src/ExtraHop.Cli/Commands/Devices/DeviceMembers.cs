using System.Text.Json;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary>The members of a device by their names in the API, and their values as text.</summary>
internal static class DeviceMembers
{
    /// <summary>The names, the most telling ones first.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "id", "display_name", "ipaddr4", "ipaddr6", "macaddr", "role", "vendor", "vlanid", "device_class", "description", "default_name",
        "custom_name", "dns_name", "dhcp_name", "netbios_name", "cdp_name", "auto_role", "custom_type", "model", "model_override",
        "custom_make", "custom_model", "critical", "custom_criticality", "on_watchlist", "analysis", "analysis_level", "activity", "is_l3",
        "node_id", "parent_id", "discovery_id", "extrahop_id", "subnet_id", "vpc_id", "cloud_account", "cloud_instance_id",
        "cloud_instance_name", "cloud_instance_type", "cloud_instance_description", "discover_time", "last_seen_time", "mod_time",
        "user_mod_time",
    ];

    /// <summary>The members of a device as a dictionary of texts: times in ISO 8601, lists joined by blanks, nothing where there is no value.</summary>
    public static Dictionary<string, string> Of(Device device)
    {
        using var document = JsonDocument.Parse(device.ToJson());
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            values[member.Name] = Text(member.Name, member.Value);
        }

        return values;
    }

    private static string Text(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Number when name.EndsWith("_time", StringComparison.Ordinal) && value.TryGetInt64(out long milliseconds)
            && milliseconds is > 0 and < 253_402_300_800_000 =>
            Times.Exact(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))!,
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(static item => item.ToString())),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };
}
