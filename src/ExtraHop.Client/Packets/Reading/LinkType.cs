using System.Globalization;

namespace ExtraHop.Client.Packets;

/// <summary>The kind of frames that an interface captured: the registered <c>LINKTYPE_</c> number. Unknown numbers are kept.</summary>
/// <param name="Value">The number, 0 to 65535.</param>
public readonly record struct LinkType(ushort Value)
{
    /// <summary>BSD loopback: a protocol family in the capturing host's byte order, then the packet.</summary>
    public static LinkType Null => new(0);

    /// <summary>Ethernet.</summary>
    public static LinkType Ethernet => new(1);

    /// <summary>PPP, with or without the bytes of HDLC before it.</summary>
    public static LinkType Ppp => new(9);

    /// <summary>FDDI.</summary>
    public static LinkType Fddi => new(10);

    /// <summary>802.11 without a radio header.</summary>
    public static LinkType Wireless => new(105);

    /// <summary>802.11 behind a radiotap header.</summary>
    public static LinkType WirelessRadiotap => new(127);

    /// <summary>Raw IPv4 or IPv6; the first half byte tells which.</summary>
    public static LinkType Raw => new(101);

    /// <summary>OpenBSD loopback: a protocol family in network byte order, then the packet.</summary>
    public static LinkType Loop => new(108);

    /// <summary>Linux cooked capture, version 1.</summary>
    public static LinkType LinuxSll => new(113);

    /// <summary>Raw IPv4.</summary>
    public static LinkType IPv4 => new(228);

    /// <summary>Raw IPv6.</summary>
    public static LinkType IPv6 => new(229);

    /// <summary>D-Bus messages, which may be as long as 128 MiB.</summary>
    public static LinkType DBus => new(231);

    /// <summary>Linux cooked capture, version 2.</summary>
    public static LinkType LinuxSll2 => new(276);

    /// <summary>The name of a known link type, else its number.</summary>
    public override string ToString() => Value switch
    {
        0 => "NULL",
        1 => "ETHERNET",
        9 => "PPP",
        10 => "FDDI",
        101 => "RAW",
        105 => "IEEE802_11",
        108 => "LOOP",
        113 => "LINUX_SLL",
        127 => "IEEE802_11_RADIOTAP",
        228 => "IPV4",
        229 => "IPV6",
        231 => "DBUS",
        276 => "LINUX_SLL2",
        _ => Value.ToString(CultureInfo.InvariantCulture),
    };
}
