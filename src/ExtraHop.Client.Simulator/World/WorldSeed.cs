using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Samples;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>Makes the seeded objects fit together: names that read well, numbers that point at each other.</summary>
internal sealed class WorldSeed : IWorldSeed
{
    private static readonly string[] s_activities = ["http_server", "dns_server", "http_client"];
    private static readonly string[] s_deviceGroupNames = ["Web Servers", "Database Servers", "All Devices"];
    private static readonly string[] s_decryptedProtocols = ["https", "ldaps", "imaps"];
    private static readonly string[] s_tagNames = ["production", "lab", "pci"];

    /// <summary>What is done to the objects of some collections.</summary>
    private static readonly Dictionary<string, Action<SeededObject>> s_touches = new(StringComparer.Ordinal)
    {
        ["activitygroups"] = static seeded =>
        {
            seeded["type"] = s_activities[seeded.Number - 1];
            seeded["display"] = s_activities[seeded.Number - 1].Replace('_', ' ');
        },
        ["alerts"] = static seeded => seeded["type"] = seeded.IsLast ? "detection" : "threshold",
        ["applications"] = TouchApplication,
        ["auditlog"] = TouchAuditLog,
        ["customdevices"] = NumberCriteria,
        ["detections"] = static seeded => DetectionSeed.Adjust(seeded.System, seeded.Made, seeded.Number),
        ["detections/formats"] = static seeded =>
        {
            seeded["type"] = FormattableString.Invariant($"simulated_format_{seeded.Number}");
            seeded["is_user_created"] = !seeded.IsLast;
        },
        ["detections/rules/hiding"] = static seeded => AdjustRule(seeded.System, seeded.Made, seeded.Number),
        ["devicegroups"] = TouchDeviceGroup,
        ["packetcaptures"] = static seeded => seeded["id"] = FormattableString.Invariant($"pcap-{seeded.Number}"),
        ["ssldecryptkeys"] = static seeded => seeded["id"] = SeededHash.Hex(seeded.System.Options.Seed, "ssldecryptkeys", seeded.Number, 20),
        ["tags"] = static seeded => seeded["name"] = s_tagNames[seeded.Number - 1],
        ["threatcollections"] = static seeded => seeded["user_key"] = FormattableString.Invariant($"key-{seeded.Number}"),
        ["vlans"] = static seeded =>
        {
            seeded["vlanid"] = seeded.Number;
            seeded["network_id"] = 1;
        },
    };

    /// <inheritdoc/>
    public void Plant(SimulatedSystem system)
    {
        var devices = new DeviceSet(system);
        system.Resources.Register(devices);
        UserSeed.Plant(system);
        ApplianceSeed.Plant(system);
    }

    /// <inheritdoc/>
    public void Adjust(SimulatedSystem system, string collection, JsonObject made, int number, int count)
    {
        var seeded = new SeededObject(system, made, number, number == count);
        if (made.ContainsKey("built_in"))
        {
            seeded["built_in"] = seeded.IsLast;
        }

        s_touches.GetValueOrDefault(collection)?.Invoke(seeded);
        if (collection.EndsWith("/protocols", StringComparison.Ordinal))
        {
            made["protocol"] = s_decryptedProtocols[number - 1];
        }

        if (collection.StartsWith("odstargets/", StringComparison.Ordinal))
        {
            made["name"] = FormattableString.Invariant($"{collection["odstargets/".Length..]}-{number}");
        }
    }

    private static void TouchDeviceGroup(SeededObject seeded)
    {
        seeded["name"] = s_deviceGroupNames[seeded.Number - 1];
        seeded["dynamic"] = seeded.Number != 2;
        seeded["field"] = null;
        seeded["value"] = null;
        seeded["filter"] = seeded.Number switch
        {
            1 => new JsonObject { ["field"] = "role", ["operand"] = "http_server", ["operator"] = "=" },
            2 => null,
            _ => new JsonObject { ["field"] = "name", ["operand"] = "", ["operator"] = "!=" },
        };
    }

    /// <summary>Every system has the first one: it holds what no other application does.</summary>
    private static void TouchApplication(SeededObject seeded)
    {
        if (seeded.Number == 1)
        {
            seeded["discovery_id"] = "_default";
            seeded["extrahop_id"] = "_default";
            seeded["display_name"] = "All Activity";
        }
    }

    /// <summary>The deprecated text tells the same moment as the number.</summary>
    private static void TouchAuditLog(SeededObject seeded)
    {
        seeded["occur_time"] = seeded["occur_time"] ?? seeded.System.WorldTime.ToUnixTimeMilliseconds() - (seeded.Number * 60_000L);
        seeded["time"] = SampleFactory.Clock(JsonText.Long(seeded["occur_time"])!.Value);
    }

    /// <summary>Numbers the criteria of a device, so that each has a path.</summary>
    private static void NumberCriteria(SeededObject seeded)
    {
        int place = 0;
        foreach (JsonObject criterion in (seeded["criteria"] as JsonArray ?? []).OfType<JsonObject>())
        {
            criterion["id"] = ++place;
            criterion["custom_device_id"] = seeded.Number;
        }
    }

    /// <summary>Rules on a device, on an address and a locality, and on a group; the last two say nothing that may be left unsaid.</summary>
    private static void AdjustRule(SimulatedSystem system, JsonObject made, int number)
    {
        long device = system.Options.Devices == 0 ? 1 : ((DeviceSet)system.Set("devices")!).IdOf(new DeviceRow(system.Options.Seed, 0));
        (JsonNode Offender, JsonNode Victim) ends = number switch
        {
            1 => (new JsonObject { ["object_type"] = "device", ["object_id"] = device }, "Any"),
            2 => (
                new JsonObject { ["object_type"] = "ipaddr", ["object_value"] = new JsonArray("192.0.2.0/24") },
                new JsonObject { ["object_type"] = "locality_type", ["object_value"] = "internal" }),
            _ => ("Any", new JsonObject { ["object_type"] = "device_group", ["object_id"] = 1 }),
        };
        (made["offender"], made["victim"]) = ends;
        if (number > 1)
        {
            made["description"] = null;
            made["properties"] = null;
        }
    }

    /// <summary>One object that is being seeded.</summary>
    private sealed record SeededObject(SimulatedSystem System, JsonObject Made, int Number, bool IsLast)
    {
        public JsonNode? this[string member]
        {
            get => Made[member];
            set => Made[member] = value;
        }
    }
}
