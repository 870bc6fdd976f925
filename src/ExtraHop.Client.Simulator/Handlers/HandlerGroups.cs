using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.Packets;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>The list of everything that has a handler of its own, group by group.</summary>
internal static class HandlerGroups
{
    public static HandlerTable Register(HandlerTable table, SimulatedSystem system)
    {
        var packets = new PacketWorld(system);
        new SystemHandlers(system).Register(table);
        new JobHandlers(system).Register(table);
        new UserHandlers(system).Register(table);
        new DeviceHandlers(system).Register(table);
        new CustomDeviceHandlers(system).Register(table);
        new PacketHandlers(system, packets).Register(table);
        new MetricHandlers(system).Register(table);
        new RecordHandlers(system, packets).Register(table);
        new DetectionHandlers(system).Register(table);
        new InvestigationHandlers(system).Register(table);
        new TuningRuleHandlers(system).Register(table);
        new ApplianceHandlers(system).Register(table);
        new SupportPackHandlers(system).Register(table);
        new ContentHandlers(system).Register(table);
        new PeopleHandlers(system).Register(table);
        return table;
    }
}
