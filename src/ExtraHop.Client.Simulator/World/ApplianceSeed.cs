using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.World;

/// <summary>The systems that a console manages, or that a sensor knows: itself (0) and its console.</summary>
internal static class ApplianceSeed
{
    public static void Plant(SimulatedSystem system)
    {
        var appliances = new ResourceCollection("appliances", "id");
        appliances.TryAdd(Make(system, 0, system.IsConsole ? "command" : "discover", "local"));
        if (system.IsConsole)
        {
            for (int number = 1; number <= system.Options.Sensors; number++)
            {
                appliances.TryAdd(Make(system, number, "discover", "direct"));
            }
        }
        else
        {
            appliances.TryAdd(Make(system, 1, "explore", "direct"));
            appliances.TryAdd(Make(system, 2, "trace", "direct"));
        }

        system.Resources.Register(appliances);
    }

    private static JsonObject Make(SimulatedSystem system, int id, string platform, string connection)
    {
        JsonObject made = system.Samples.Make("Appliance", id);
        string name = id == 0 ? "simulated" : FormattableString.Invariant($"{platform}-{id}");
        made["platform"] = platform;
        made["connection_type"] = connection;
        made["hostname"] = id == 0 ? "localhost" : name;
        made["nickname"] = name;
        made["display_name"] = name;
        made["firmware_version"] = system.IsConsole && id != 0 ? FirmwareState.Before(system.Options.Version) : system.Options.Version;
        made["license_status"] = "Nominal";
        made["license_platform"] = platform;
        made["managed_by_local"] = system.IsConsole && id != 0;
        made["manages_local"] = false;
        return made;
    }
}
