using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets.Flows;

/// <summary>What the two ends of a conversation sent.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FlowSums(
    NetworkAddress First, NetworkAddress Second, long FirstPackets, long FirstBytes, long SecondPackets, long SecondBytes);
