namespace ExtraHop.Client.Simulator.Packets;

/// <summary>One time that a conversation took place.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="First">Its first packet, in milliseconds since 1970.</param>
/// <param name="Last">Its last packet, in milliseconds since 1970.</param>
internal sealed record Exchange(Conversation Conversation, long First, long Last);
