using System.Buffers.Binary;
using System.Net;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>
/// An IPv4 or IPv6 address as two numbers, so that millions of them need no objects. An IPv6 address stays one, also where it holds an IPv4 address
/// (<c>::ffff:10.0.0.1</c>).
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NetworkAddress : IComparable<NetworkAddress>
{
    private const ulong MappedPrefix = 0xFFFF_0000_0000;

    internal NetworkAddress(ulong high, ulong low, bool isIPv4)
    {
        High = high;
        Low = low;
        IsIPv4 = isIPv4;
    }

    /// <summary>Takes over an address; a scope is dropped.</summary>
    /// <param name="address">An IPv4 or IPv6 address.</param>
    public NetworkAddress(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        Span<byte> bytes = stackalloc byte[16];
        if (!address.TryWriteBytes(bytes, out int length))
        {
            throw new ArgumentException("The address is neither IPv4 nor IPv6.", nameof(address));
        }

        this = length == 4 ? FromIPv4(bytes) : FromIPv6(bytes);
    }

    /// <summary>Whether the address is an IPv4 address.</summary>
    public bool IsIPv4 { get; }

    // IPv4 is held in the form that IPv6 maps it to, which orders it among the others.
    internal ulong High { get; }

    internal ulong Low { get; }

    /// <summary>The address as an object.</summary>
    public IPAddress ToIPAddress()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Low);
        return new IPAddress(IsIPv4 ? bytes[12..] : bytes);
    }

    /// <inheritdoc/>
    public int CompareTo(NetworkAddress other)
        => High != other.High ? High.CompareTo(other.High) : Low != other.Low ? Low.CompareTo(other.Low) : other.IsIPv4.CompareTo(IsIPv4);

    /// <summary>The address in its usual notation.</summary>
    public override string ToString() => ToIPAddress().ToString();

    internal static NetworkAddress FromIPv4(uint value) => new(0, MappedPrefix | value, isIPv4: true);

    internal static NetworkAddress FromIPv4(ReadOnlySpan<byte> bytes) => FromIPv4(BinaryPrimitives.ReadUInt32BigEndian(bytes));

    internal static NetworkAddress FromIPv6(ReadOnlySpan<byte> bytes)
        => new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]), isIPv4: false);

    /// <summary>Orders addresses by value.</summary>
    public static bool operator <(NetworkAddress left, NetworkAddress right) => left.CompareTo(right) < 0;

    /// <summary>Orders addresses by value.</summary>
    public static bool operator >(NetworkAddress left, NetworkAddress right) => left.CompareTo(right) > 0;

    /// <summary>Orders addresses by value.</summary>
    public static bool operator <=(NetworkAddress left, NetworkAddress right) => left.CompareTo(right) <= 0;

    /// <summary>Orders addresses by value.</summary>
    public static bool operator >=(NetworkAddress left, NetworkAddress right) => left.CompareTo(right) >= 0;
}
