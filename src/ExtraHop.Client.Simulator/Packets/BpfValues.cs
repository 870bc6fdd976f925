using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>Makes tests of values: ports, addresses, networks, hardware addresses.</summary>
internal static class BpfValues
{
    private static readonly string[] s_withPorts = ["tcp", "udp", "sctp"];

    /// <summary>The group bit of the destination.</summary>
    public static BpfTest Multicast { get; } = static (ReadOnlySpan<byte> frame, ref bool outside) => (BpfPrimitives.Load(frame, 0, 1, ref outside) & 1) != 0;

    public static BpfTest Ether(byte[] address, BpfSide side) => BpfPrimitives.Pair(6, 0, address, [255, 255, 255, 255, 255, 255], side);

    /// <summary>Reads the value that comes next.</summary>
    public static BpfTest Read(BpfReader reader, BpfPrimitives at, BpfQualifiers qualifiers)
    {
        BpfToken token = reader.Next();
        BpfSide side = qualifiers.Side ?? BpfSide.Either;
        switch (qualifiers.Kind)
        {
            case "port":
                int port = PortNumber(token, token.Text);
                return Ports(at, qualifiers, token, port, port);
            case "portrange":
                string[] ends = token.Text.Split('-');
                if (ends.Length > 2)
                {
                    throw BpfReader.Refuse(token, "two ports such as 80-90");
                }

                (int low, int high) = (PortNumber(token, ends[0]), PortNumber(token, ends[^1]));
                return Ports(at, qualifiers, token, Math.Min(low, high), Math.Max(low, high));
            case "net" when qualifiers.Protocol != "ether":
                return Network(reader, at, qualifiers, token);
        }

        if (Mac(token.Text) is { } mac)
        {
            return qualifiers.Protocol == "ether" ? Ether(mac, side) : throw BpfReader.Refuse(token, "'ether' before a hardware address");
        }

        if (qualifiers.Protocol == "ether")
        {
            throw BpfReader.Refuse(token, "a hardware address such as 02:00:5e:00:53:01");
        }

        if (token.Text.Contains('/', StringComparison.Ordinal))
        {
            throw BpfReader.Refuse(token, "'net' before an address block");
        }

        // A host without a dot is the whole address as one number: 10 is 0.0.0.10.
        (byte[] bytes, int bits) = BpfArithmetic.TryNumber(token.Text, out uint number)
            ? ([(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number], 32)
            : Address(token, token.Text);
        return Addresses(at, qualifiers, token, bytes, bits);
    }

    private static BpfTest Ports(BpfPrimitives at, BpfQualifiers qualifiers, BpfToken token, int low, int high)
    {
        string[] protocols = qualifiers.Protocol is null ? s_withPorts : s_withPorts.Contains(qualifiers.Protocol) ? [qualifiers.Protocol]
            : throw BpfReader.Refuse(token, $"no '{qualifiers.Protocol}' before a port; tcp, udp and sctp have them");
        return BpfPrimitives.Any(protocols.Select(name => at.Port(BpfNames.Protocols[name], low, high, qualifiers.Side ?? BpfSide.Either)));
    }

    private static BpfTest Network(BpfReader reader, BpfPrimitives at, BpfQualifiers qualifiers, BpfToken token)
    {
        int slash = token.Text.IndexOf('/', StringComparison.Ordinal);
        (byte[] bytes, int bits) = Address(token, slash < 0 ? token.Text : token.Text[..slash]);
        if (slash >= 0)
        {
            bits = int.TryParse(token.Text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int given) && given <= bytes.Length * 8
                ? given
                : throw BpfReader.Refuse(token, FormattableString.Invariant($"a length from 0 to {bytes.Length * 8} after the slash"));
        }

        byte[] mask = MaskOf(bits, bytes.Length);
        if (slash < 0 && bytes.Length == 4 && reader.Take("mask"))
        {
            BpfToken written = reader.Next();
            (mask, int width) = Address(written, written.Text);
            if (width != 32)
            {
                throw BpfReader.Refuse(written, "a mask such as 255.255.255.0");
            }
        }

        return !bytes.Where((part, index) => (part & ~mask[index]) != 0).Any()
            ? Addresses(at, qualifiers, token, bytes, mask)
            : throw BpfReader.Refuse(token, "a network without bits of a host");
    }

    private static BpfTest Addresses(BpfPrimitives at, BpfQualifiers qualifiers, BpfToken token, byte[] bytes, int bits) =>
        Addresses(at, qualifiers, token, bytes, MaskOf(bits, bytes.Length));

    private static BpfTest Addresses(BpfPrimitives at, BpfQualifiers qualifiers, BpfToken token, byte[] bytes, byte[] mask)
    {
        BpfSide side = qualifiers.Side ?? BpfSide.Either;
        if (bytes.Length == 16)
        {
            return qualifiers.Protocol is null or "ip6"
                ? at.Address6(bytes, mask, side)
                : throw BpfReader.Refuse(token, $"no '{qualifiers.Protocol}' before an IPv6 address");
        }

        return qualifiers.Protocol switch
        {
            null => BpfPrimitives.Any(new[] { BpfPrimitives.Ip, BpfPrimitives.Arp, BpfPrimitives.Rarp }.Select(type => at.Address4(type, bytes, mask, side))),
            "ip" or "arp" or "rarp" => at.Address4(BpfNames.EtherTypes[qualifiers.Protocol], bytes, mask, side),
            _ => throw BpfReader.Refuse(token, $"no '{qualifiers.Protocol}' before an IPv4 address"),
        };
    }

    /// <summary>An address with how many bits of it were written: 10.1 is the 16 bits 10.1.</summary>
    private static (byte[] Bytes, int Bits) Address(BpfToken token, string text)
    {
        if (text.Contains(':', StringComparison.Ordinal))
        {
            return IPAddress.TryParse(text, out IPAddress? six) && six.AddressFamily == AddressFamily.InterNetworkV6 && six.ScopeId == 0
                ? (six.GetAddressBytes(), 128)
                : throw BpfReader.Refuse(token, "an address");
        }

        string[] parts = text.Split('.');
        byte[] bytes = new byte[4];
        for (int index = 0; index < parts.Length; index++)
        {
            if (index > 3 || !byte.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out bytes[index]))
            {
                throw BpfReader.Refuse(token, "an address; names of hosts are not looked up");
            }
        }

        return (bytes, parts.Length * 8);
    }

    private static byte[] MaskOf(int bits, int length) =>
        [.. Enumerable.Range(0, length).Select(index => (byte)(0xff00 >> Math.Clamp(bits - index * 8, 0, 8)))];

    private static byte[]? Mac(string text)
    {
        string[] parts = text.Split(':', '-');
        return parts.Length == 6 && Array.TrueForAll(parts, part => byte.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _))
            ? Array.ConvertAll(parts, part => byte.Parse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            : null;
    }

    private static int PortNumber(BpfToken token, string text) => BpfNames.Ports.TryGetValue(text, out int known) ? known
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= 65_535 ? number
        : throw BpfReader.Refuse(token, "a port from 0 to 65535");
}
