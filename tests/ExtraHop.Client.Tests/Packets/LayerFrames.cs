using static ExtraHop.Client.Tests.Packets.Frames;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>A frame of every layer that sensors see. All lead to UDP from 10.9.0.1, port 53, to 10.9.0.2, port 5353, or the same over IPv6.</summary>
internal static class LayerFrames
{
    public static readonly byte[] Inner = IPv4("10.9.0.1", "10.9.0.2", 17, Udp(53, 5353, [7]));

    public static readonly byte[] Inner6 = IPv6("2001:db8::9:1", "2001:db8::9:2", 17, Udp(53, 5353, [7]));

    public static readonly byte[] InnerEthernet = Ethernet(0x0800, Inner);

    // Nothing tells whether a control word stands before a frame in MPLS. tshark believes in one where hardware addresses of known makers follow.
    private static byte[] KnownMakers => [0x00, 0x1B, 0x21, 1, 2, 3, 0x00, 0x50, 0x56, 4, 5, 6];

    /// <summary>Frames of Ethernet by name.</summary>
    public static IReadOnlyList<(string Name, byte[] Frame)> All { get; } =
    [
        ("plain", InnerEthernet),
        ("plain-6", Ethernet(0x86DD, Inner6)),
        ("vlan", Ethernet(0x0800, Inner, 7)),
        ("vlan-vlan", Ethernet(0x0800, Inner, 100, 7)),
        ("cisco-metadata", Ethernet(0x8909, [1, 1, 0, 1, 0, 9, 8, 0, .. Inner])),
        ("vlan-cisco-metadata", Ethernet(0x8909, [1, 1, 0, 1, 0, 9, 0x86, 0xDD, .. Inner6], 7)),
        ("ah-4", Ethernet(0x0800, IPv4("10.9.0.1", "10.9.0.2", 51, [17, 4, .. new byte[22], .. Udp(53, 5353, [7])]))),
        ("ah-6", Ethernet(0x86DD, IPv6("2001:db8::9:1", "2001:db8::9:2", 51, [17, 4, .. new byte[22], .. Udp(53, 5353, [7])]))),
        ("mpls", Ethernet(0x8847, [.. Label(100, false), .. Label(200, true), .. Inner])),
        ("mpls-6", Ethernet(0x8848, [.. Label(16, true), .. Inner6])),
        ("mpls-ethernet", Ethernet(0x8847, [.. Label(300, true), 0, 0, 0, 0, .. KnownMakers, 8, 0, .. Inner])),
        ("mpls-ethernet-bare", Ethernet(0x8847, [.. Label(301, true), .. KnownMakers, 8, 0, .. Inner])),
        ("mpls-in-gre", Outer(47, [0, 0, 0x88, 0x47, .. Label(17, true), .. Inner])),
        ("mpls-in-udp", Outer(17, Udp(60000, 6635, [.. Label(18, true), .. Inner]))),
        ("mpls-in-ip", Outer(137, [.. Label(19, true), .. Inner])),
        ("pppoe", Ethernet(0x8864, Pppoe(0x1234, [0, 0x21, .. Inner]))),
        ("pppoe-6", Ethernet(0x8864, Pppoe(0x1235, [0, 0x57, .. Inner6]), 7)),
        ("geneve", Outer(17, Udp(60000, 6081, [0, 0, 0x65, 0x58, 0x12, 0x34, 0x56, 0, .. InnerEthernet]))),
        ("geneve-options", Outer(17, Udp(60000, 6081, [3, 0x40, 0x65, 0x58, 0, 0, 9, 0, 1, 2, 0x80, 1, 1, 2, 3, 4, 1, 2, 3, 0, .. InnerEthernet]))),
        ("geneve-ip", Outer(17, Udp(60000, 6081, [0, 0, 8, 0, 0, 0, 10, 0, .. Inner]))),
        ("gtp-u", Outer(17, Udp(2152, 2152, [0x30, 0xFF, .. Big16(Inner.Length), 0, 0, 0x12, 0x34, .. Inner]))),
        ("gtp-u-sequence", Outer(17, Udp(2152, 2152, [0x32, 0xFF, .. Big16(Inner.Length + 4), 0, 0, 0, 5, 0, 1, 0, 0, .. Inner]))),
        ("gtp-u-extension", Outer(17, Udp(2152, 2152, [0x34, 0xFF, .. Big16(Inner6.Length + 8), 0, 0, 0, 6, 0, 0, 0, 0x85, 1, 0, 9, 0, .. Inner6]))),
        ("gre-ppp", Outer(47, [0x30, 0x81, 0x88, 0x0B, .. Big16(Inner.Length + 4), 0, 77, 0, 0, 0, 1, 0, 0, 0, 0, 0xFF, 3, 0, 0x21, .. Inner])),
        ("gre-802.11", Outer(47, [0, 0, 0x82, 0x10, .. Wireless(qos: false, [8, 0, .. Inner])])),
        ("gre-802.11-qos", Outer(47, [0, 0, 0x82, 0x00, .. Wireless(qos: true, [0x86, 0xDD, .. Inner6])])),
        ("gre-ip", Outer(47, [0x20, 0, 8, 0, 0, 0, 0, 5, .. Inner])),
        ("gre-ethernet", Outer(47, [0, 0, 0x65, 0x58, .. InnerEthernet])),
        ("erspan-2", Outer(47, [0x10, 0, 0x88, 0xBE, 0, 0, 0, 1, 0x10, 0, 0, 33, 0, 0, 0, 0, .. InnerEthernet])),
        ("vxlan", Outer(17, Udp(60000, 4789, [8, 0, 0, 0, 0, 0, 5, 0, .. InnerEthernet]))),
        ("vxlan-reserved-flags", Outer(17, Udp(60000, 4789, [0xFF, 0, 0, 0, 0, 0, 6, 0, .. InnerEthernet]))),
        ("ip-in-ip", Outer(4, Inner)),
        ("6-in-4", Outer(41, Inner6)),
        ("vxlan-pppoe", Outer(17, Udp(60000, 4789, [8, 0, 0, 0, 0, 0, 7, 0, .. Ethernet(0x8864, Pppoe(1, [0, 0x21, .. Inner]))]))),
        ("mapped", Ethernet(0x86DD, IPv6("::ffff:10.9.0.1", "::ffff:10.9.0.2", 17, Udp(53, 5353, [7])))),
    ];

    public static byte[] Outer(int protocol, byte[] payload) => Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", protocol, payload));

    public static byte[] Label(int label, bool isBottom) => [(byte)(label >> 12), (byte)(label >> 4), (byte)((label << 4) | (isBottom ? 1 : 0)), 64];

    public static byte[] Pppoe(int session, byte[] payload) => [0x11, 0, .. Big16(session), .. Big16(payload.Length), .. payload];

    public static byte[] Wireless(bool qos, byte[] typeAndPayload)
        =>
        [
            (byte)(qos ? 0x88 : 0x08), 1, 0, 0, 2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 3, 0x10, 0,
            .. qos ? (byte[])[0, 0] : [], 0xAA, 0xAA, 3, 0, 0, 0, .. typeAndPayload,
        ];
}
