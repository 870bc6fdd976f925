namespace ExtraHop.Client.Packets;

/// <summary>Chooses packets.</summary>
/// <param name="packet">The packet.</param>
/// <returns>True to keep it.</returns>
public delegate bool PacketPredicate(in PacketRecord packet);
