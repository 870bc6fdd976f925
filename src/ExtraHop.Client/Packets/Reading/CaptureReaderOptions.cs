namespace ExtraHop.Client.Packets;

/// <summary>How a <see cref="CaptureReader"/> reads, and what it refuses.</summary>
public sealed record CaptureReaderOptions
{
    /// <summary>The largest packet of D-Bus captures: 128 MiB.</summary>
    internal const int MaxDBusPacketBytes = 128 * 1024 * 1024;

    /// <summary>The options used when none are given.</summary>
    public static CaptureReaderOptions Default { get; } = new();

    /// <summary>The most bytes that one packet may have, 1 to 1 GiB. 262,144 unless set; D-Bus captures may always go up to 128 MiB.</summary>
    public int MaxPacketBytes { get; init; } = 262_144;

    /// <summary>The most bytes that one pcapng block may have, 64 to 1 GiB. 16 MiB unless set; a block that holds a permitted packet always fits.</summary>
    public int MaxBlockBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most bytes of interfaces, secrets, names and comments that are kept in memory. 64 MiB unless set.</summary>
    public int MaxMetadataBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Ends quietly where the capture is cut, instead of with an error. <see cref="CaptureReader.IsTruncated"/> still tells.</summary>
    public bool TolerateTruncation { get; init; }

    /// <summary>Takes a stream without a single byte for a capture without packets, instead of for an error.</summary>
    public bool AllowEmpty { get; init; }

    /// <summary>The size of the buffer to start with, 4 KiB to 64 MiB; 256 KiB unless set. It grows only when a packet needs it.</summary>
    public int BufferBytes { get; init; } = 256 * 1024;

    /// <summary>Leaves the stream open when the reader is disposed.</summary>
    public bool LeaveOpen { get; init; }

    /// <summary>Sees every pcapng block that is no packet: journal entries, custom and unknown blocks too.</summary>
    public CaptureBlockHandler? OnBlock { get; init; }

    /// <summary>The most bytes that a packet of a link type may have.</summary>
    internal int PacketLimit(LinkType linkType) => linkType == LinkType.DBus ? Math.Max(MaxPacketBytes, MaxDBusPacketBytes) : MaxPacketBytes;

    internal void Validate()
    {
        Check(MaxPacketBytes, 1, 1 << 30, nameof(MaxPacketBytes));
        Check(MaxBlockBytes, 64, 1 << 30, nameof(MaxBlockBytes));
        Check(MaxMetadataBytes, 0, 1 << 30, nameof(MaxMetadataBytes));
        Check(BufferBytes, 4096, 64 * 1024 * 1024, nameof(BufferBytes));
    }

    private static void Check(int value, int minimum, int maximum, string name)
    {
        if (value < minimum || value > maximum)
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} must lie between {minimum} and {maximum}."));
        }
    }
}
