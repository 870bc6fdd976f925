using System.Globalization;
using System.Net;

namespace ExtraHop.Client;

/// <content>The way from a record to its packets.</content>
public sealed partial record PacketSearch
{
    private static readonly string[] s_addressFields = ["clientAddr", "serverAddr", "senderAddr", "receiverAddr"];
    private static readonly string[] s_portFields = ["clientPort", "serverPort", "senderPort", "receiverPort"];
    private static readonly TimeSpan s_defaultMargin = TimeSpan.FromSeconds(1);

    /// <summary>Searches the packets behind a record: between its first and last packet, from and to its addresses and ports.</summary>
    /// <param name="record">A record with an address: <c>clientAddr</c> and <c>serverAddr</c>, or <c>senderAddr</c> and <c>receiverAddr</c>.</param>
    /// <param name="margin">How much earlier and later to search than the record says; null for one second, since its times are rounded.</param>
    /// <returns>A search that can be changed with <c>with</c>, such as <c>with { Output = PacketOutput.Pcapng }</c>.</returns>
    /// <remarks>
    /// The window runs from <see cref="ExtraHopRecord.First"/> to <see cref="ExtraHopRecord.Last"/>; a record that lacks one of them is searched at its <see
    /// cref="ExtraHopRecord.Timestamp"/> instead. Addresses and ports become a filter in the Berkeley packet filter language (<see cref="Bpf"/>), in which the
    /// direction does not matter. Where the record names a VLAN, packets are found with its tag and without.
    /// </remarks>
    /// <exception cref="ArgumentException">The record has no time, or no address.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The margin is negative.</exception>
    public static PacketSearch For(ExtraHopRecord record, TimeSpan? margin = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        TimeSpan around = margin ?? s_defaultMargin;
        ArgumentOutOfRangeException.ThrowIfLessThan(around, TimeSpan.Zero, nameof(margin));

        DateTimeOffset from = record.First ?? record.Timestamp ?? record.Last ?? throw NoTime(record);
        DateTimeOffset until = record.Last ?? record.Timestamp ?? from;
        if (until < from)
        {
            // A record is stamped when it is written, which may be before the last packet and after the first.
            (from, until) = (until, from);
        }

        string conditions = string.Join(" and ", Hosts(record).Concat(Ports(record)));
        return new PacketSearch
        {
            From = from - around,
            Until = until + around + TimeSpan.FromMilliseconds(1) - TimeSpan.FromTicks(1),
            Bpf = record.GetInt64("vlan") is > 0 ? $"({conditions}) or (vlan and {conditions})" : conditions,
        };
    }

    private static string[] Hosts(ExtraHopRecord record)
    {
        IEnumerable<IPAddress> addresses = s_addressFields.Select(record.GetIpAddress).OfType<IPAddress>().Select(Plain).Distinct();
        string[] hosts = [.. addresses.Select(static address => $"host {address}")];
        return hosts.Length > 0
            ? hosts
            : throw new ArgumentException(
                $"The record {Name(record)} has no address to search packets by; expected one of {string.Join(", ", s_addressFields)}.", nameof(record));
    }

    private static IEnumerable<string> Ports(ExtraHopRecord record) =>
        s_portFields
            .Select(record.GetInt64)
            .Where(static port => port is > 0 and <= ushort.MaxValue)
            .Distinct()
            .Select(static port => string.Create(CultureInfo.InvariantCulture, $"port {port}"));

    // Packets carry no zones and no IPv4 address inside an IPv6 one, and the filter language has neither.
    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : new IPAddress(address.GetAddressBytes());

    private static ArgumentException NoTime(ExtraHopRecord record) =>
        new($"The record {Name(record)} has no time to search packets by; expected 'first' and 'last', or 'timestamp'.", nameof(record));

    private static string Name(ExtraHopRecord record) => record.Id is { } id ? $"'{id}'" : "without an id";
}
