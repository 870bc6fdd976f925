using System.Globalization;
using ExtraHop.Client;
using ExtraHop.Client.Packets;
using Spectre.Console;

namespace GuidedTour;

/// <summary>Searches packets, saves the capture, reads it back without a copy and counts who talks most.</summary>
internal sealed class PacketStep(IExtraHopClient client, Report report, string output)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Bpf filter = Bpf.Tcp | Bpf.UdpPort(53);
        report.Step("Packets", $"POST /packets/search, bpf: {filter}");
        await using (PacketCapture capture = await client.Packets.SearchAsync(
            new PacketSearch { From = "-10m", Bpf = filter, LimitBytes = ByteSize.FromMegabytes(50) }, cancellationToken))
        {
            if (capture.IsEmpty)
            {
                report.Line("no packet matched");
                return;
            }

            PacketDownload saved = await capture.SaveAsync(output, options: new PacketSaveOptions { Overwrite = true }, cancellationToken: cancellationToken);
            report.Line(string.Create(CultureInfo.InvariantCulture, $"{saved.Bytes:N0} bytes in {saved.Path}"));
        }

        var flows = new FlowTable();
        using var reader = CaptureReader.Open(output);
        while (reader.Fill())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                flows.Add(packet);
            }
        }

        Table table = new Table().Border(TableBorder.Simple).AddColumns("address", "packets", "bytes");
        foreach (Talker talker in flows.TopTalkers(5))
        {
            table.AddRow(
                talker.Address.ToString(),
                talker.Packets.ToString("N0", CultureInfo.InvariantCulture),
                talker.Bytes.ToString("N0", CultureInfo.InvariantCulture));
        }

        report.Line($"{flows.TotalPackets} packets in {flows.Count} conversations; top talkers:");
        AnsiConsole.Write(table);
    }
}
