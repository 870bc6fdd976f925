using System.CommandLine;
using System.Net;
using ExtraHop.Cli.Text;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary>Which packets of a capture file to take.</summary>
internal sealed class PacketFilterOptions
{
    private readonly Option<string?> _host = new("--host") { Description = "Only packets from or to this address.", HelpName = "ADDRESS" };
    private readonly Option<int?> _port = Numbers.Option("--port", "Only packets from or to this port.", 0, ushort.MaxValue);
    private readonly Option<QueryTime?> _from = QueryTimes.Option("--from", "Only packets from this time on, in ISO 8601.");
    private readonly Option<QueryTime?> _until = QueryTimes.Option("--until", "Only packets before this time, in ISO 8601.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _host, _port, _from, _until })
        {
            command.Add(option);
        }
    }

    /// <summary>Whether to take a packet; null to take all.</summary>
    /// <exception cref="RefusedInputException">The host is no address.</exception>
    public PacketPredicate? Read(CommandRun run)
    {
        run.CheckOrder(_from, _until);
        NetworkAddress? host = run.Get(_host) is not { } text ? null
            : IPAddress.TryParse(text, out IPAddress? address) ? new NetworkAddress(address)
            : throw new RefusedInputException($"--host is '{text}'; expected an IPv4 or IPv6 address.");
        int? port = run.Get(_port);
        DateTimeOffset now = run.Terminal.Time.GetUtcNow();
        CaptureTimestamp? from = run.Get(_from) is { } start ? CaptureTimestamp.FromDateTimeOffset(start.ToDateTimeOffset(now)) : null;
        CaptureTimestamp? until = run.Get(_until) is { } end ? CaptureTimestamp.FromDateTimeOffset(end.ToDateTimeOffset(now)) : null;
        if (host is null && port is null && from is null && until is null)
        {
            return null;
        }

        return (in PacketRecord packet) =>
            (from is null || packet.Timestamp >= from.Value)
            && (until is null || packet.Timestamp < until.Value)
            && ((host is null && port is null) || Matches(in packet, host, port));
    }

    private static bool Matches(in PacketRecord packet, NetworkAddress? host, int? port) =>
        PacketDecoder.DecodeEndpoints(in packet, out PacketEndpoints ends)
        && (host is null || (ends.HasAddresses && (ends.Source == host.Value || ends.Destination == host.Value)))
        && (port is null || (ends.Protocol.HasPorts && (ends.SourcePort == port.Value || ends.DestinationPort == port.Value)));
}
