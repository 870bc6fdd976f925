using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.State;

/// <summary>Fills a new system: the objects that it begins with.</summary>
internal interface IWorldSeed
{
    /// <summary>Makes what has to be there from the start; all else is made on first sight.</summary>
    void Plant(SimulatedSystem system);

    /// <summary>Touches up one seeded object of a collection.</summary>
    void Adjust(SimulatedSystem system, string collection, JsonObject made, int number, int count);
}
