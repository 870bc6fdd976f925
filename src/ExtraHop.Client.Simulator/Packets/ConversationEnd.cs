using ExtraHop.Client.Simulator.World;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>One end of a conversation: the device, and what its frames carry.</summary>
internal sealed record ConversationEnd(DeviceRow Device, Endpoint Endpoint);
