namespace ExtraHop.Client.Packets;

/// <summary>How a capture is saved.</summary>
public sealed record PacketSaveOptions
{
    /// <summary>Replaces a file that exists. False unless set.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Keeps what arrived of a broken download beside the target, as a valid capture up to its last whole packet. True unless set.</summary>
    public bool KeepPartial { get; init; } = true;
}
