using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>The devices: made when asked for, with what was changed laid over.</summary>
internal sealed class DeviceSet(SimulatedSystem system) : IResourceSet
{
    private readonly ConcurrentDictionary<int, JsonObject> _changes = new();

    public string Name => "devices";

    public int Count => system.Options.Devices;

    private int Sensors => system.IsConsole ? system.Options.Sensors : 1;

    public DeviceRow Row(int index) => new(system.Options.Seed, index);

    public long IdOf(DeviceRow row) => system.IsConsole ? ((1L + row.Index % Sensors) << 32) | row.LocalId : row.LocalId;

    public int? IndexOf(string key)
    {
        if (!long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out long id))
        {
            return null;
        }

        long index = (id & uint.MaxValue) - 10_000;
        return index >= 0 && index < Count && IdOf(Row((int)index)) == id ? (int)index : null;
    }

    public bool Contains(string key) => IndexOf(key) is not null;

    public JsonObject? Find(string key) => IndexOf(key) is { } index ? Make(index) : null;

    public IEnumerable<JsonObject> List() => Enumerable.Range(0, Count).Select(Make);

    /// <summary>What was changed on a device, or null; not to be written to.</summary>
    public JsonObject? ChangesOf(int index) => _changes.GetValueOrDefault(index);

    public bool Change(string key, Action<JsonObject> change)
    {
        if (IndexOf(key) is not { } index)
        {
            return false;
        }

        lock (_changes)
        {
            JsonObject before = Make(index);
            var after = (JsonObject)before.DeepClone();
            change(after);
            JsonObject overlay = (JsonObject?)_changes.GetValueOrDefault(index)?.DeepClone() ?? [];
            foreach ((string name, JsonNode? value) in after)
            {
                if (!JsonNode.DeepEquals(value, before[name]))
                {
                    overlay[name] = value?.DeepClone();
                }
            }

            _changes[index] = overlay;
        }

        return true;
    }

    public bool Remove(string key) => false;

    public JsonObject Make(int index)
    {
        DeviceRow row = Row(index);
        long now = system.WorldTime.ToUnixTimeMilliseconds();
        long discovered = now - row.DiscoveredBefore;
        long id = IdOf(row);
        JsonObject? overlay = ChangesOf(index);
        string name = JsonText.String(overlay?["custom_name"]) ?? row.Name;
        var made = new JsonObject
        {
            ["id"] = id,
            ["activity"] = JsonText.Array(row.Kind.Activity.Select(category => (JsonNode?)category)),
            ["analysis"] = row.Index % 4 == 0 ? "advanced" : "standard",
            ["analysis_level"] = row.Index % 4 == 0 ? 1 : 2,
            ["auto_role"] = row.Role,
            ["cdp_name"] = "",
            ["cloud_account"] = null,
            ["cloud_instance_description"] = null,
            ["cloud_instance_id"] = null,
            ["cloud_instance_name"] = null,
            ["cloud_instance_type"] = null,
            ["critical"] = row.Role is "domain_controller" or "db_server",
            ["custom_criticality"] = null,
            ["custom_make"] = null,
            ["custom_model"] = null,
            ["custom_name"] = null,
            ["custom_type"] = "",
            ["default_name"] = row.Vendor + " " + row.Mac[^8..].Replace(":", string.Empty, StringComparison.Ordinal),
            ["description"] = null,
            ["device_class"] = row.Role == "gateway" ? "gateway" : "node",
            ["dhcp_name"] = "",
            ["discover_time"] = discovered,
            ["discovery_id"] = row.DiscoveryId,
            ["display_name"] = name,
            ["dns_name"] = row.DnsName,
            ["extrahop_id"] = row.DiscoveryId,
            ["ipaddr4"] = row.Address4,
            ["ipaddr6"] = row.Address6,
            ["is_l3"] = true,
            ["last_seen_time"] = row.SeenBefore == 0 ? null : now - row.SeenBefore,
            ["macaddr"] = row.Mac,
            ["mod_time"] = Math.Max(discovered, now - row.SeenBefore - 60_000),
            ["model"] = null,
            ["model_override"] = null,
            ["netbios_name"] = "",
            ["node_id"] = system.IsConsole ? id >> 32 : null,
            ["on_watchlist"] = system.Relations.Contains("watchlist", "all", "devices", id.ToString(CultureInfo.InvariantCulture)),
            ["parent_id"] = index < Sensors ? null : IdOf(Row(index % Sensors)),
            ["role"] = JsonText.String(overlay?["custom_type"]) is { Length: > 0 } role ? role : row.Role,
            ["subnet_id"] = null,
            ["user_mod_time"] = discovered,
            ["vendor"] = row.Vendor,
            ["vlanid"] = row.Vlan,
            ["vpc_id"] = null,
        };
        foreach ((string member, JsonNode? value) in overlay ?? [])
        {
            if (member is not ("display_name" or "role" or "on_watchlist"))
            {
                made[member] = value?.DeepClone();
            }
        }

        return made;
    }
}
