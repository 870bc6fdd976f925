namespace ExtraHop.Client.Packets;

/// <summary>A pcapng block that is no packet, as <see cref="CaptureReaderOptions.OnBlock"/> sees it. Valid only until the handler returns.</summary>
public readonly ref struct CaptureBlock
{
    internal CaptureBlock(uint type, bool isBigEndian, ReadOnlySpan<byte> body)
    {
        Type = type;
        IsBigEndian = isBigEndian;
        Body = body;
    }

    /// <summary>The block type, such as 0x0A for decryption secrets, 0x09 for a systemd journal entry or 0xBAD for a custom block.</summary>
    public uint Type { get; }

    /// <summary>Whether the block's numbers are big-endian.</summary>
    public bool IsBigEndian { get; }

    /// <summary>What stands between the block's two lengths.</summary>
    public ReadOnlySpan<byte> Body { get; }
}
