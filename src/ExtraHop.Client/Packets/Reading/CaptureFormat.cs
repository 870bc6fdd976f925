namespace ExtraHop.Client.Packets;

/// <summary>How a capture is laid out. Decided by its first bytes, never by its name.</summary>
public enum CaptureFormat
{
    /// <summary>Not known yet: nothing was read.</summary>
    Unknown,

    /// <summary>Classic pcap, of either time resolution and either byte order.</summary>
    Pcap,

    /// <summary>Classic pcap with the longer record header of magic <c>a1b2cd34</c>.</summary>
    ModifiedPcap,

    /// <summary>pcapng.</summary>
    Pcapng,
}
