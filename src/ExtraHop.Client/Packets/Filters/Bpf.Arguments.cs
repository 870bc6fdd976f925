using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ExtraHop.Client.Packets;

/// <content>Addresses, networks and numbers as text that a filter reads as the same.</content>
public sealed partial class Bpf
{
    private static string Address(string address)
    {
        ArgumentNullException.ThrowIfNull(address);

        // The framework also takes "10.5" and "0x0a000005"; a filter would read those as something else or not at all.
        if (!IPAddress.TryParse(address, out IPAddress? parsed)
            || (parsed.AddressFamily == AddressFamily.InterNetwork && parsed.ToString() != address)
            || address.Contains('[', StringComparison.Ordinal))
        {
            throw new ArgumentException($"\"{address}\" is no IPv4 or IPv6 address; expected one such as 10.0.0.5 or 2001:db8::1.", nameof(address));
        }

        return Address(parsed);
    }

    private static string Address(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address is { AddressFamily: AddressFamily.InterNetworkV6, ScopeId: not 0 }
            ? throw new ArgumentException($"The address {address} has a scope, which no packet carries.", nameof(address))
            : address.ToString();
    }

    private static string Network(string cidr)
    {
        ArgumentNullException.ThrowIfNull(cidr);
        int slash = cidr.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !int.TryParse(cidr.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int prefix))
        {
            throw new ArgumentException($"\"{cidr}\" is no network; expected an address and a prefix length such as 10.0.0.0/8.", nameof(cidr));
        }

        string text = Address(cidr[..slash]);
        byte[] bytes = IPAddress.Parse(text).GetAddressBytes();
        if (prefix > bytes.Length * 8)
        {
            throw new ArgumentException($"The prefix length of \"{cidr}\" must lie between 0 and {bytes.Length * 8}.", nameof(cidr));
        }

        for (int bit = prefix; bit < bytes.Length * 8; bit++)
        {
            if ((bytes[bit / 8] & (0x80 >> (bit % 8))) != 0)
            {
                throw new ArgumentException($"\"{cidr}\" has bits set beyond its prefix; write the network's first address, or use Host.", nameof(cidr));
            }
        }

        return $"{text}/{prefix.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string PortText(int port, string name)
    {
        return port is >= 0 and <= 65535
            ? port.ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentOutOfRangeException(name, port, "A port must lie between 0 and 65535.");
    }

    private static string Number(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value.ToString(CultureInfo.InvariantCulture);
    }
}
