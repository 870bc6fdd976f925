using System.Net;
using System.Net.NetworkInformation;
using ExtraHop.Client.Json;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <summary>An interface that packets were captured on. A classic file has exactly one.</summary>
public sealed class CaptureInterface
{
    internal CaptureInterface(int id, LinkType linkType, long snapLength)
    {
        Id = id;
        LinkType = linkType;
        SnapLength = snapLength;
        Clock = CaptureClock.ForTicks(6, 0);
    }

    /// <summary>The number that packets refer to, counted from 0 in each section.</summary>
    public int Id { get; }

    /// <summary>The kind of frames.</summary>
    public LinkType LinkType { get; }

    /// <summary>The most bytes a packet was meant to be captured with; 0 for no limit. Only a hint: real captures exceed it.</summary>
    public long SnapLength { get; }

    /// <summary>The name, such as <c>eth0</c>.</summary>
    public string? Name { get; internal set; }

    /// <summary>What the interface is.</summary>
    public string? Description { get; internal set; }

    /// <summary>The filter that chose the packets, as text; null when there was none or when it is compiled code.</summary>
    public string? Filter { get; internal set; }

    /// <summary>The operating system of the capturing host.</summary>
    public string? OperatingSystem { get; internal set; }

    /// <summary>The hardware of the interface.</summary>
    public string? Hardware { get; internal set; }

    /// <summary>The hardware address.</summary>
    public PhysicalAddress? MacAddress { get; internal set; }

    /// <summary>The addresses of the interface.</summary>
    public IReadOnlyList<IPAddress> Addresses { get; internal set; } = [];

    /// <summary>The speed in bits per second.</summary>
    public ulong? BitsPerSecond { get; internal set; }

    /// <summary>The length of the frame check sequence at the end of every frame, in bytes, where the capture tells.</summary>
    public int? FrameCheckLength { get; internal set; }

    /// <summary>The raw <c>if_tsresol</c>: a power of ten, or of two where the top bit is set. 6 (microseconds) unless the capture says otherwise.</summary>
    public byte TimeResolution { get; internal set; } = 6;

    /// <summary>Seconds added to every time of the interface.</summary>
    public long TimeOffsetSeconds { get; internal set; }

    /// <summary>Comments on the interface.</summary>
    public IReadOnlyList<string> Comments { get; internal set; } = [];

    /// <summary>The last statistics block of the interface that was read so far.</summary>
    public CaptureInterfaceStatistics? Statistics { get; internal set; }

    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(
        nameof(CaptureInterface),
        ("id", Id),
        ("link_type", LinkType),
        ("name", Name),
        ("description", Description),
        ("comments", Comments.Count > 0 ? Comments : null));

    /// <summary>The clock of the interface; a field, because a property would copy it for every packet.</summary>
    internal CaptureClock Clock;
}
