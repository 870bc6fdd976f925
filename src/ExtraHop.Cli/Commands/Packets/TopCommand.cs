using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary><c>extrahop packets top</c>.</summary>
internal static class TopCommand
{
    private const int Bar = 24;

    private static readonly Argument<string?> s_file = new("file")
    {
        Description = "A capture file, or - for stdin; without it, the packets of a search.",
        HelpName = "FILE|-",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly PacketSearchOptions s_search = new();
    private static readonly Option<int?> s_count = Numbers.Option("--count", "How many addresses to show (default: 10).", 1, 10_000);

    public static Command Create()
    {
        var command = new ToolCommand("top", "Shows the addresses that sent and received most, with a chart.") { s_file };
        s_search.AddTo(command);
        command.Add(s_count);
        return command.With(
            "The packets are counted while they arrive: nothing is written, and memory depends on the number of conversations alone.",
            "extrahop packets top --from -5m --bpf 'tcp port 443'",
            "extrahop packets top web.pcapng --count 20").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        string? file = run.Get(s_file);
        var flows = new FlowTable();
        CaptureFormatException? fault = null;
        if (file is not null)
        {
            if (s_search.AnyGiven(run))
            {
                throw new RefusedInputException($"The file '{file}' and options of a search are given together; expected one of them.");
            }

            using CaptureReader reader = CaptureInput.Open(run, file);
            fault = await CountAsync(run, reader, flows);
        }
        else
        {
            PacketSearch search = s_search.Read(run, PacketOutput.Pcapng);
            using ExtraHopClient client = run.Connect();
            await using PacketCapture capture = await client.Packets.SearchAsync(search, run.CancellationToken);
            await using CaptureReader reader = capture.OpenReader();
            fault = await CountAsync(run, reader, flows);
        }

        IReadOnlyList<Talker> talkers = flows.TopTalkers(run.Get(s_count) ?? 10);
        run.Write(talkers, Layout(talkers));
        run.Note($"{Counts.Of(flows.TotalPackets, "packet")}, {Sizes.Describe(flows.TotalBytes)}, {Counts.Of(flows.Count, "conversation")}");
        return Captures.CodeOf(run, fault);
    }

    private static RowLayout<Talker> Layout(IReadOnlyList<Talker> talkers)
    {
        long most = talkers.Count == 0 ? 1 : Math.Max(1, talkers.Max(static talker => talker.Bytes));
        return new(
            "packets with addresses",
            static talker => new JsonObject
            {
                ["address"] = talker.Address.ToString(),
                ["bytes"] = talker.Bytes,
                ["sent_bytes"] = talker.SentBytes,
                ["received_bytes"] = talker.ReceivedBytes,
                ["packets"] = talker.Packets,
                ["conversations"] = talker.Flows,
            }.ToJsonString(),
            [
                new("address", static talker => talker.Address.ToString()),
                new("bytes", static talker => Number(talker.Bytes)) { IsNumber = true, Display = static talker => Sizes.Describe(talker.Bytes) },
                new("sent bytes", static talker => Number(talker.SentBytes)) { OnlyData = true },
                new("received bytes", static talker => Number(talker.ReceivedBytes)) { OnlyData = true },
                new("packets", static talker => Number(talker.Packets)) { IsNumber = true },
                new("conversations", static talker => Number(talker.Flows)) { OnlyData = true },
                new("chart", static _ => null) { OnlyTable = true, Display = talker => new string('\u2588', Math.Max(1, (int)(talker.Bytes * Bar / most))) },
            ]);
    }

    private static async Task<CaptureFormatException?> CountAsync(CommandRun run, CaptureReader reader, FlowTable flows)
    {
        using ProgressLine progress = run.Progress();
        try
        {
            while (await reader.FillAsync(run.CancellationToken))
            {
                Count(reader, flows);
                progress.Update($"{Counts.Of(flows.TotalPackets, "packet")}, {Sizes.Describe(flows.TotalBytes)}");
            }
        }
        catch (CaptureFormatException error) when (reader.PacketCount > 0)
        {
            // What came before the fault still counts.
            return error;
        }
        catch (CaptureFormatException error) when (error.Fault == CaptureFault.Empty)
        {
            // A search that found nothing has an empty answer.
        }

        return null;
    }

    private static void Count(CaptureReader reader, FlowTable flows)
    {
        while (reader.TryRead(out PacketRecord packet))
        {
            flows.Add(in packet);
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
