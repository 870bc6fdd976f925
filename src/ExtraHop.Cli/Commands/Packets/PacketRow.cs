using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary>A packet of a capture file as a line.</summary>
internal sealed record PacketRow(long Number, string Time, string Source, string Destination, string Protocol, long Length)
{
    /// <summary>How packets are listed.</summary>
    public static RowLayout<PacketRow> Layout { get; } = new(
        "packets",
        static row => new JsonObject
        {
            ["number"] = row.Number,
            ["time"] = row.Time,
            ["source"] = row.Source,
            ["destination"] = row.Destination,
            ["protocol"] = row.Protocol,
            ["length"] = row.Length,
        }.ToJsonString(),
        [
            new("number", static row => row.Number.ToString(CultureInfo.InvariantCulture)) { IsNumber = true },
            new("time", static row => row.Time) { Display = static row => row.Time.Length > 26 ? row.Time[11..26] : row.Time },
            new("source", static row => row.Source),
            new("destination", static row => row.Destination),
            new("protocol", static row => row.Protocol),
            new("length", static row => row.Length.ToString(CultureInfo.InvariantCulture)) { IsNumber = true },
        ]);

    /// <summary>The line of a packet.</summary>
    public static PacketRow Of(in PacketRecord packet, long number)
    {
        string time = packet.HasTimestamp ? packet.Timestamp.ToString() : "";
        if (!PacketDecoder.DecodeEndpoints(in packet, out PacketEndpoints ends) || !ends.HasAddresses)
        {
            return new PacketRow(number, time, "", "", ends.Network.ToString(), packet.OriginalLength);
        }

        bool hasPorts = ends.Protocol.HasPorts;
        return new PacketRow(
            number,
            time,
            End(ends.Source, hasPorts ? ends.SourcePort : (ushort)0),
            End(ends.Destination, hasPorts ? ends.DestinationPort : (ushort)0),
            ends.Protocol.ToString(),
            packet.OriginalLength);
    }

    private static string End(NetworkAddress address, ushort port) =>
        port == 0 ? address.ToString() : address.IsIPv4 ? $"{address}:{port}" : $"[{address}]:{port}";
}
