using System.CommandLine;
using ExtraHop.Cli.Text;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary><c>extrahop packets read</c>.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string> s_file = CaptureInput.Argument();
    private static readonly PacketFilterOptions s_filter = new();
    private static readonly Option<int?> s_count = Numbers.Option("--count", "The most packets to list.", 1, int.MaxValue);

    public static Command Create()
    {
        var command = new ToolCommand("read", "Lists the packets of a capture file.") { s_file };
        s_filter.AddTo(command);
        command.Add(s_count);
        return command.With(
            "Every whole packet before a fault is listed; the exit code is 5 then.",
            "extrahop packets read web.pcapng --host 10.0.0.5 --count 20",
            "extrahop packets search | extrahop packets read - --csv").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        PacketPredicate? filter = s_filter.Read(run);
        using CaptureReader reader = CaptureInput.Open(run, run.Get(s_file));
        try
        {
            await run.WriteAsync(RowsAsync(run, reader, filter), PacketRow.Layout);
            return ExitCodes.Ok;
        }
        catch (CaptureFormatException error) when (reader.PacketCount > 0)
        {
            return Captures.CodeOf(run, error);
        }
    }

    private static async IAsyncEnumerable<PacketRow> RowsAsync(CommandRun run, CaptureReader reader, PacketPredicate? filter)
    {
        int left = run.Get(s_count) ?? int.MaxValue;
        while (left > 0 && await reader.FillAsync(run.CancellationToken))
        {
            // A packet is valid until the next fill, and no such value may live across a yield.
            List<PacketRow> rows = Take(reader, filter, left);
            left -= rows.Count;
            foreach (PacketRow row in rows)
            {
                yield return row;
            }
        }
    }

    private static List<PacketRow> Take(CaptureReader reader, PacketPredicate? filter, int most)
    {
        var rows = new List<PacketRow>();
        while (rows.Count < most && reader.TryRead(out PacketRecord packet))
        {
            if (filter is null || filter(in packet))
            {
                rows.Add(PacketRow.Of(in packet, reader.PacketCount));
            }
        }

        return rows;
    }
}
