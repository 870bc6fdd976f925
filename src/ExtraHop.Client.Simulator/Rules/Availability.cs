using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Options;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Rules;

/// <summary>Which kind of system has an operation, from the catalogue: its systems, and the guides that list it.</summary>
internal static class Availability
{
    public static void Require(SimulatedSystem system, ApiOperation operation)
    {
        bool has = system.Options.Platform switch
        {
            SimulatedPlatform.Sensor => !operation.IsOnlyOfConsoles,
            SimulatedPlatform.Recordstore => operation.IsOfRecordstores,
            SimulatedPlatform.Packetstore => operation.IsOfPacketstores,
            _ => true,
        };
        if (!has)
        {
            throw ApiProblem.Plain(404, $"A {PlatformName.Of(system.Options.Platform)} has no operation {operation.Key}.");
        }
    }
}
