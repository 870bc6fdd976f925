namespace ExtraHop.Client.Simulator.Packets;

/// <summary>What stands before a value: <c>tcp src port</c>.</summary>
/// <param name="Protocol">The protocol, or null.</param>
/// <param name="Side">The end, or null for both ways.</param>
/// <param name="Kind">host, net, port or portrange; null means host.</param>
internal sealed record BpfQualifiers(string? Protocol, BpfSide? Side, string? Kind);
