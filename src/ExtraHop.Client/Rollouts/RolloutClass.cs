namespace ExtraHop.Client.Rollouts;

/// <summary>The kinds of systems, in the order in which a fleet is upgraded.</summary>
public enum RolloutClass
{
    /// <summary>A console: first, because a console must not be older than its systems.</summary>
    Console,

    /// <summary>A sensor.</summary>
    Sensor,

    /// <summary>A recordstore: ingest is off while its cluster is upgraded.</summary>
    Recordstore,

    /// <summary>A packetstore.</summary>
    Packetstore,
}
