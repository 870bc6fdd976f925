using System.Buffers.Binary;
using System.Net;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>An IPv4 or IPv6 address as two numbers, so that millions of them need no objects. IPv4 is held as its IPv6-mapped form.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NetworkAddress : IComparable<NetworkAddress>
{
    private const ulong MappedPrefix = 0xFFFF_0000_0000;

    internal NetworkAddress(ulong high, ulong low)
    {
        High = high;
        Low = low;
    }

    /// <summary>Takes over an address; a scope is dropped.</summary>
    /// <param name="address">An IPv4 or IPv6 address.</param>
    public NetworkAddress(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        Span<byte> bytes = stackalloc byte[16];
        if (!address.TryWriteBytes(bytes, out var length))
        {
            throw new ArgumentException("The address is neither IPv4 nor IPv6.", nameof(address));
        }

        this = length == 4 ? FromIPv4(bytes) : FromIPv6(bytes);
    }

    /// <summary>Whether the address is an IPv4 address.</summary>
    public bool IsIPv4 => High == 0 && Low >> 32 == MappedPrefix >> 32;

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
    public int CompareTo(NetworkAddress other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    /// <summary>The address in its usual notation.</summary>
    public override string ToString() => ToIPAddress().ToString();

    internal static NetworkAddress FromIPv4(ReadOnlySpan<byte> bytes) => new(0, MappedPrefix | BinaryPrimitives.ReadUInt32BigEndian(bytes));

    internal static NetworkAddress FromIPv6(ReadOnlySpan<byte> bytes)
        => new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));

    /// <summary>Orders addresses by value.</summary>
    public static bool operator <(NetworkAddress left, NetworkAddress right) => left.CompareTo(right) < 0;

    /// <summary>Orders addresses by value.</summary>
    public static bool operator >(NetworkAddress left, NetworkAddress right) => left.CompareTo(right) > 0;

    /// <summary>Orders addresses by value.</summary>
    public static bool operator <=(NetworkAddress left, NetworkAddress right) => left.CompareTo(right) <= 0;

    /// <summary>Orders addresses by value.</summary>
    public static bool operator >=(NetworkAddress left, NetworkAddress right) => left.CompareTo(right) >= 0;
}
