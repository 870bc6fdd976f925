using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary><c>extrahop packets slice</c>.</summary>
internal static class SliceCommand
{
    private static readonly Argument<string> s_file = CaptureInput.Argument();
    private static readonly Argument<string> s_output = new("output")
    {
        Description = "The new capture; - for stdout. A name that ends with .pcap gets pcap, any other pcapng.",
        HelpName = "OUTPUT|-",
    };
    private static readonly PacketFilterOptions s_filter = new();
    private static readonly Option<int?> s_bytes = Numbers.Option("--bytes", "Cuts each packet to this many bytes: headers without content.", 1, 262_144);
    private static readonly Option<bool> s_overwrite = new("--overwrite") { Description = "Replaces an existing file." };

    public static Command Create()
    {
        var command = new ToolCommand("slice", "Copies a part of a capture: some packets, or the start of each.") { s_file, s_output };
        s_filter.AddTo(command);
        command.Add(s_bytes);
        command.Add(s_overwrite);
        return command.With(
            null,
            "extrahop packets slice day.pcapng noon.pcapng --from 2026-11-27T12:00Z --until 2026-11-27T12:05Z",
            "extrahop packets slice web.pcapng headers.pcap --bytes 96 --host 10.0.0.5").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        PacketPredicate? filter = s_filter.Read(run);
        string output = run.Get(s_output);
        using CaptureReader reader = CaptureInput.Open(run, run.Get(s_file));
        long copied = 0;
        CaptureFormatException? fault = null;
        if (output == "-")
        {
            await CopyAsync(run.Terminal.OutputStream);
        }
        else
        {
            await OutputFile.WriteAsync(output, run.Get(s_overwrite), CopyAsync);
        }

        run.Note(string.Create(CultureInfo.InvariantCulture, $"{copied} of {reader.PacketCount} packets."));
        return Captures.CodeOf(run, fault);

        async Task CopyAsync(Stream stream)
        {
            await using CaptureWriter writer = Captures.Writer(stream, output, run.Get(s_bytes));
            try
            {
                await writer.CopyFromAsync(reader, filter, run.CancellationToken);
            }
            catch (CaptureFormatException error) when (reader.PacketCount > 0)
            {
                fault = error;
            }

            copied = writer.PacketCount;
        }
    }
}
