namespace ExtraHop.Client.Simulator.Packets;

/// <summary>What two devices talk.</summary>
internal enum ConversationKind
{
    Http,
    Tls,
    Dns,
    Echo,
    Ntp,
}
