namespace ExtraHop.Client.Simulator.Packets;

/// <summary>A word or sign of a packet filter.</summary>
/// <param name="Text">As written; empty at the end.</param>
/// <param name="Position">Where it starts; the first character is 1.</param>
internal readonly record struct BpfToken(string Text, int Position);
