namespace ExtraHop.Client.Simulator.Packets;

/// <summary>Which end of a packet a primitive looks at.</summary>
internal enum BpfSide
{
    /// <summary>One end or the other.</summary>
    Either,

    /// <summary>Where it comes from.</summary>
    Source,

    /// <summary>Where it goes.</summary>
    Destination,

    /// <summary>Both ends.</summary>
    Both,
}
