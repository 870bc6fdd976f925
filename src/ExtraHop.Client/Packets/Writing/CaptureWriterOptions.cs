namespace ExtraHop.Client.Packets;

/// <summary>How a capture is written.</summary>
public sealed record CaptureWriterOptions
{
    /// <summary>The options used when none are given.</summary>
    public static CaptureWriterOptions Default { get; } = new();

    /// <summary>Keeps only so many bytes of every packet; the original length stays. 0 keeps all.</summary>
    public int SliceBytes { get; init; }

    /// <summary>Writes pcap files with nanoseconds (true unless set) or with microseconds, which every old program reads and which rounds down.</summary>
    public bool Nanoseconds { get; init; } = true;

    /// <summary>The program's name in pcapng files.</summary>
    public string Application { get; init; } = "ExtraHop.Client";

    /// <summary>Leaves the stream open when the writer is disposed.</summary>
    public bool LeaveOpen { get; init; }

    internal void Validate()
    {
        if (SliceBytes < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(SliceBytes), SliceBytes, "SliceBytes must be 0 (keep all) or more.");
        }
    }
}
