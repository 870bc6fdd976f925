using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Detections;

namespace ExtraHop.Client;

/// <summary>Whom a tuning rule is about, on the side of the offender or of the victim: anyone, or those that are named.</summary>
/// <remarks>
/// <code>
/// new TuningRuleCreate { DetectionType = "network_scan", Offender = TuningParticipant.Scanner("Qualys"), Victim = TuningParticipant.Any }
/// </code>
/// What was read from one rule can be sent in another as it is.
/// </remarks>
[JsonConverter(typeof(TuningParticipantConverter))]
public sealed record TuningParticipant
{
    private readonly bool _isAny;

    internal TuningParticipant(bool isAny) => _isAny = isAny;

    /// <summary>Anyone at all.</summary>
    public static TuningParticipant Any { get; } = new(isAny: true);

    /// <summary>True for <see cref="Any"/>.</summary>
    public bool IsAny => _isAny;

    /// <summary>What the participant is named by; null for <see cref="Any"/>.</summary>
    public TuningParticipantType? ObjectType { get; internal init; }

    /// <summary>The ID of the device, the device group or the network locality; null for other kinds.</summary>
    public long? ObjectId { get; internal init; }

    /// <summary>IP addresses and CIDR blocks; empty for other kinds.</summary>
    public IReadOnlyList<string> Addresses => ObjectType == TuningParticipantType.LocalityType ? [] : Values.Items;

    /// <summary>Host names; empty for other kinds.</summary>
    public IReadOnlyList<string> Hostnames => HostnameValues.Items;

    /// <summary>Scanner services, or the one word <c>Any</c> for every service; empty for other kinds.</summary>
    public IReadOnlyList<string> Scanners => ScannerValues.Items;

    /// <summary>Whether all that lie inside or outside of the network are meant; null for other kinds. Answers carry it in another member than requests; both
    /// are read.</summary>
    public Locality? Locality => LocalityValue
        ?? (ObjectType == TuningParticipantType.LocalityType && Values.Items is [var text] ? new Locality(text) : (Locality?)null);

    /// <summary>Members that this version of the library does not know, by their name on the wire: kept, and sent back unchanged. Null when there are
    /// none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; internal init; }

    internal OneOrMore Values { get; init; }

    internal OneOrMore HostnameValues { get; init; }

    internal OneOrMore ScannerValues { get; init; }

    internal Locality? LocalityValue { get; init; }

    /// <summary>One device.</summary>
    /// <param name="id">The device ID.</param>
    public static TuningParticipant Device(long id) => new(isAny: false) { ObjectType = TuningParticipantType.Device, ObjectId = id };

    /// <summary>The devices of a group.</summary>
    /// <param name="id">The group ID.</param>
    public static TuningParticipant DeviceGroup(long id) => new(isAny: false) { ObjectType = TuningParticipantType.DeviceGroup, ObjectId = id };

    /// <inheritdoc cref="IpAddress(IEnumerable{string})"/>
    public static TuningParticipant IpAddress(params string[] addresses) => IpAddress((IEnumerable<string>)addresses);

    /// <summary>IP addresses or CIDR blocks.</summary>
    /// <param name="addresses">At least one, such as <c>10.0.0.5</c> or <c>10.20.0.0/16</c>.</param>
    /// <exception cref="ArgumentException">There is none, or one is blank.</exception>
    public static TuningParticipant IpAddress(IEnumerable<string> addresses) =>
        new(isAny: false) { ObjectType = TuningParticipantType.IpAddress, Values = OneOrMore.Of(addresses, "address, such as 10.20.0.0/16") };

    /// <summary>All that lie inside, or all that lie outside, of the network.</summary>
    /// <param name="locality">Which side.</param>
    public static TuningParticipant OfLocality(Locality locality) =>
        new(isAny: false) { ObjectType = TuningParticipantType.LocalityType, LocalityValue = locality };

    /// <summary>The addresses of a network locality entry.</summary>
    /// <param name="id">The entry ID.</param>
    public static TuningParticipant NetworkLocality(long id) => new(isAny: false) { ObjectType = TuningParticipantType.NetworkLocality, ObjectId = id };

    /// <inheritdoc cref="Hostname(IEnumerable{string})"/>
    public static TuningParticipant Hostname(params string[] names) => Hostname((IEnumerable<string>)names);

    /// <summary>Hosts by name.</summary>
    /// <param name="names">At least one.</param>
    /// <exception cref="ArgumentException">There is none, or one is blank.</exception>
    public static TuningParticipant Hostname(IEnumerable<string> names) =>
        new(isAny: false) { ObjectType = TuningParticipantType.Hostname, HostnameValues = OneOrMore.Of(names, "host name") };

    /// <inheritdoc cref="Scanner(IEnumerable{string})"/>
    public static TuningParticipant Scanner(params string[] services) => Scanner((IEnumerable<string>)services);

    /// <summary>External scanner services.</summary>
    /// <param name="services">At least one; <c>Any</c> stands for every service.</param>
    /// <exception cref="ArgumentException">There is none, or one is blank.</exception>
    public static TuningParticipant Scanner(IEnumerable<string> services) =>
        new(isAny: false) { ObjectType = TuningParticipantType.ScannerService, ScannerValues = OneOrMore.Of(services, "scanner service, or Any") };

    /// <summary>The participant as a person would write it.</summary>
    public override string ToString() => IsAny
        ? "Any"
        : string.Join(
            ' ',
            ((IEnumerable<string?>)[ObjectType?.Value, ObjectId?.ToString(System.Globalization.CultureInfo.InvariantCulture), Locality?.Value, .. Addresses,
                .. Hostnames, .. Scanners])
            .Where(static part => !string.IsNullOrEmpty(part)));

    /// <summary>Texts with the memory of whether they came as one text or as a list, as both occur and go back as they came.</summary>
    internal readonly record struct OneOrMore
    {
        private readonly string[]? _items;

        private OneOrMore(string[] items, bool isList)
        {
            _items = items;
            IsList = isList;
        }

        public bool IsSet => _items is not null;

        public bool IsList { get; }

        public IReadOnlyList<string> Items => _items ?? [];

        public static OneOrMore Of(IEnumerable<string> items, string expected)
        {
            ArgumentNullException.ThrowIfNull(items);
            string[] list = [.. items];
            return list.Length > 0 && !Array.Exists(list, string.IsNullOrWhiteSpace)
                ? new OneOrMore(list, isList: true)
                : throw new ArgumentException(
                    $"{(list.Length == 0 ? "The list is empty" : "An entry is blank")}; expected at least one {expected}.", nameof(items));
        }

        public static OneOrMore From(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Array => new([.. element.EnumerateArray().Select(static item => item.ToString())], isList: true),
            JsonValueKind.Null or JsonValueKind.Undefined => default,
            _ => new([element.ToString()], isList: false),
        };

        public bool Equals(OneOrMore other) => IsSet == other.IsSet && Items.SequenceEqual(other.Items, StringComparer.Ordinal);

        public override int GetHashCode() => Items.Aggregate(Items.Count, static (hash, item) => HashCode.Combine(hash, item));
    }
}
