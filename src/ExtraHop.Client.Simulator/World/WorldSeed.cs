using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator;

/// <summary>Makes the seeded objects fit together: names that read well, numbers that point at each other.</summary>
internal static class WorldSeed
{
    private static readonly string[] s_activities = ["http_server", "dns_server", "http_client"];
    private static readonly string[] s_deviceGroupNames = ["Web Servers", "Database Servers", "All Devices"];
    private static readonly string[] s_decryptedProtocols = ["https", "ldaps", "imaps"];
    private static readonly string[] s_tagNames = ["production", "lab", "pci"];

    public static void Plant(SimulatedSystem system)
    {
        var devices = new DeviceSet(system);
        system.Resources.Register(devices);
        UserSeed.Plant(system);
        ApplianceSeed.Plant(system);
    }

    /// <summary>Touches up one seeded object of a collection.</summary>
    public static void Adjust(SimulatedSystem system, string collection, JsonObject made, int number, int count)
    {
        bool last = number == count;
        if (made.ContainsKey("built_in"))
        {
            made["built_in"] = last;
        }

        switch (collection)
        {
            case "devicegroups":
                made["name"] = s_deviceGroupNames[number - 1];
                made["dynamic"] = number != 2;
                made["field"] = null;
                made["value"] = null;
                made["filter"] = number switch
                {
                    1 => new JsonObject { ["field"] = "role", ["operand"] = "http_server", ["operator"] = "=" },
                    2 => null,
                    _ => new JsonObject { ["field"] = "name", ["operand"] = "", ["operator"] = "!=" },
                };
                break;
            case "applications" when number == 1:
                // Every system has this one: it holds what no other application does.
                made["discovery_id"] = "_default";
                made["extrahop_id"] = "_default";
                made["display_name"] = "All Activity";
                break;
            case "tags":
                made["name"] = s_tagNames[number - 1];
                break;
            case "detections/formats":
                made["type"] = FormattableString.Invariant($"simulated_format_{number}");
                made["is_user_created"] = !last;
                break;
            case "ssldecryptkeys":
                made["id"] = SeededHash.Hex(system.Options.Seed, collection, number, 20);
                break;
            case "threatcollections":
                made["user_key"] = FormattableString.Invariant($"key-{number}");
                break;
            case "auditlog":
                // The deprecated text tells the same moment as the number.
                made["occur_time"] = made["occur_time"] ?? system.WorldTime.ToUnixTimeMilliseconds() - (number * 60_000L);
                made["time"] = SampleFactory.Clock(JsonText.Long(made["occur_time"])!.Value);
                break;
            case "activitygroups":
                made["type"] = s_activities[number - 1];
                made["display"] = s_activities[number - 1].Replace('_', ' ');
                break;
            case "customdevices":
                CustomDeviceHandlers.AdoptSeeded(made, number);
                break;
            case "vlans":
                made["vlanid"] = number;
                made["network_id"] = 1;
                break;
            case "alerts":
                made["type"] = last ? "detection" : "threshold";
                break;
            case "detections":
                DetectionSeed.Adjust(system, made, number);
                break;
            case "detections/rules/hiding":
                AdjustRule(system, made, number);
                break;
            case "packetcaptures":
                made["id"] = FormattableString.Invariant($"pcap-{number}");
                break;
        }

        if (collection.EndsWith("/protocols", StringComparison.Ordinal))
        {
            made["protocol"] = s_decryptedProtocols[number - 1];
        }

        if (collection.StartsWith("odstargets/", StringComparison.Ordinal))
        {
            made["name"] = FormattableString.Invariant($"{collection["odstargets/".Length..]}-{number}");
        }
    }

    /// <summary>Rules on a device, on an address and a locality, and on a group; the last two say nothing that may be left unsaid.</summary>
    private static void AdjustRule(SimulatedSystem system, JsonObject made, int number)
    {
        long device = system.Options.Devices == 0 ? 1 : ((DeviceSet)system.Set("devices")!).IdOf(new DeviceRow(system.Options.Seed, 0));
        (JsonNode Offender, JsonNode Victim) ends = number switch
        {
            1 => (new JsonObject { ["object_type"] = "device", ["object_id"] = device }, "Any"),
            2 => (new JsonObject { ["object_type"] = "ipaddr", ["object_value"] = new JsonArray("192.0.2.0/24") }, new JsonObject { ["object_type"] = "locality_type", ["object_value"] = "internal" }),
            _ => ("Any", new JsonObject { ["object_type"] = "device_group", ["object_id"] = 1 }),
        };
        (made["offender"], made["victim"]) = ends;
        if (number > 1)
        {
            made["description"] = null;
            made["properties"] = null;
        }
    }
}
