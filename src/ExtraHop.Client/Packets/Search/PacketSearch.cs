using System.Globalization;
using System.Net;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Which packets to look for, and in what form to deliver them.</summary>
/// <remarks>
/// A packet must match everything that is set. <see cref="Ip1"/> and <see cref="Port1"/> are one side of a conversation, <see cref="Ip2"/> and <see
/// cref="Port2"/> the other; the direction does not matter. Impossible combinations are refused before anything is sent (see <see cref="Validate"/>).
/// </remarks>
public sealed partial record PacketSearch : ExtraHopRequest<PacketSearch>, IJsonOnSerializing
{
    /// <summary>The start of the window: a time, a time ago or a text such as <c>-30m</c>.</summary>
    [JsonConverter(typeof(QueryTimeTextConverter))]
    public required QueryTime From { get; init; }

    /// <summary>The end of the window; null for now.</summary>
    [JsonConverter(typeof(QueryTimeTextConverter))]
    public QueryTime? Until { get; init; }

    /// <summary>A filter in the Berkeley packet filter language, such as <c>tcp port 443 and host 10.20.0.7</c>; null for every packet.</summary>
    public string? Bpf { get; init; }

    /// <summary>The address of one side, IPv4 or IPv6.</summary>
    public string? Ip1 { get; init; }

    /// <summary>The port of one side, 1 to 65535; null or 0 for any, which is not sent.</summary>
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public int? Port1 { get; init => field = value == 0 ? null : value; }

    /// <summary>The address of the other side.</summary>
    public string? Ip2 { get; init; }

    /// <summary>The port of the other side, 1 to 65535; null or 0 for any, which is not sent.</summary>
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public int? Port2 { get; init => field = value == 0 ? null : value; }

    /// <summary>The form of the answer. The system's default is <see cref="PacketOutput.Pcap"/>.</summary>
    public PacketOutput? Output { get; init; }

    /// <summary>How much to deliver at most; what goes beyond is cut off without an error. The system's default is 100 MB.</summary>
    public ByteSize? LimitBytes { get; init; }

    /// <summary>How long the system may search; it delivers what it found until then. The system's default is 5 minutes.</summary>
    public QueryTimeSpan? LimitSearchDuration { get; init; }

    /// <summary>
    /// True to have the session keys in the capture, with which readers decrypt it. Only with <see cref="PacketOutput.Pcapng"/>, and only for users who may see
    /// keys.
    /// </summary>
    public bool? IncludeSecrets { get; init; }

    /// <summary>True to decrypt the files that are extracted. Only with <see cref="PacketOutput.Extract"/>.</summary>
    public bool? DecryptFiles { get; init; }

    /// <summary>
    /// What to answer when nothing matches: an empty file (true, status 200) or nothing at all (false, status 204). The library reads both as an empty capture.
    /// </summary>
    public bool? AlwaysReturnBody { get; init; }

    /// <summary>Checks what no system can do, so that the error comes before the request and names the member.</summary>
    /// <remarks>Searches by <c>POST</c> are always checked. What only the system knows, such as the grammar of a filter, it answers with 422.</remarks>
    /// <exception cref="ArgumentException">The window ends before it starts, an option needs another output, or an address or port is none.</exception>
    public void Validate()
    {
        QueryTime.RequireOrder(From, Until, nameof(From));

        if (IncludeSecrets == true && Output != PacketOutput.Pcapng)
        {
            throw new ArgumentException(
                $"IncludeSecrets needs the output pcapng, the only one that can hold session keys; it is {Output?.Value ?? "pcap, the default"}.");
        }

        if (DecryptFiles == true && Output != PacketOutput.Extract)
        {
            throw new ArgumentException($"DecryptFiles needs the output extract; it is {Output?.Value ?? "pcap, the default"}.");
        }

        CheckAddress(Ip1, nameof(Ip1));
        CheckAddress(Ip2, nameof(Ip2));
        CheckPort(Port1, nameof(Port1));
        CheckPort(Port2, nameof(Port2));
        if (Bpf is not null && string.IsNullOrWhiteSpace(Bpf))
        {
            throw new ArgumentException("Bpf is blank; leave it null to match every packet.");
        }
    }

    void IJsonOnSerializing.OnSerializing() => Validate();

    private static void CheckAddress(string? address, string member)
    {
        if (address is not null && !IPAddress.TryParse(address, out _))
        {
            throw new ArgumentException($"{member} is '{address}'; expected an IPv4 or IPv6 address such as 10.20.0.7.");
        }
    }

    private static void CheckPort(int? port, string member)
    {
        if (port is not null and not (> 0 and <= ushort.MaxValue))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{member} is {port}; expected a port from 1 to 65535."));
        }
    }
}
