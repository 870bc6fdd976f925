using System.Globalization;
using ExtraHop.Client;
using ExtraHop.Client.Packets;
using Spectre.Console;

namespace PacketTopTalkers;

/// <summary>Counts a capture in one pass, and draws what it counted.</summary>
internal sealed class TrafficView(int top)
{
    private const int BarRows = 20;

    private readonly FlowTable _flows = new();
    private CaptureFormatException? _fault;

    public async Task ReadAsync(CaptureReader reader, CancellationToken cancellationToken)
    {
        try
        {
            while (await reader.FillAsync(cancellationToken))
            {
                Count(reader);
            }
        }
        catch (CaptureFormatException error) when (reader.PacketCount > 0)
        {
            // A capture that breaks off still shows what came before.
            _fault = error;
        }
    }

    public void Show()
    {
        if (_flows.TotalPackets == 0)
        {
            AnsiConsole.MarkupLine("No packets.");
            return;
        }

        AnsiConsole.MarkupLineInterpolated(
            $"{_flows.TotalPackets:N0} packets, {Size(_flows.TotalBytes)}, {_flows.Count:N0} conversations, {_flows.OtherPackets:N0} packets without IP");
        if (_flows.Count > 0)
        {
            ShowTalkers();
            ShowFlows();
        }

        ShowRate();
        if (_fault is not null)
        {
            AnsiConsole.MarkupLineInterpolated($"[yellow]Incomplete:[/] {_fault.Message}");
        }
    }

    private void Count(CaptureReader reader)
    {
        while (reader.TryRead(out PacketRecord packet))
        {
            _flows.Add(in packet);
        }
    }

    private void ShowTalkers()
    {
        Table table = new Table().Border(TableBorder.Simple).Title("Top talkers").AddColumns("address", "sent", "received", "packets", "conversations");
        foreach (Talker talker in _flows.TopTalkers(top))
        {
            table.AddRow(talker.Address.ToString(), Size(talker.SentBytes), Size(talker.ReceivedBytes), Number(talker.Packets), Number(talker.Flows));
        }

        AnsiConsole.Write(table);
    }

    private void ShowFlows()
    {
        // Two IPv6 addresses with their ports fill a narrow terminal.
        string[] columns = ["client", "server", "protocol", "bytes", "packets", "lasted"];
        int shown = AnsiConsole.Profile.Width < 100 ? 4 : columns.Length;
        Table table = new Table().Border(TableBorder.Simple).Title("Top conversations")
            .AddColumns([.. columns.Take(shown).Select(name => new TableColumn(name).NoWrap())]);
        foreach (Flow flow in _flows.TopFlows(top))
        {
            string lasted = flow is { First: { } first, Last: { } last }
                ? string.Create(CultureInfo.InvariantCulture, $"{(double)(last - first) / 1e9:F3} s")
                : "";
            string[] row = [Markup.Escape(flow.Client.ToString()), Markup.Escape(flow.Server.ToString()), flow.Protocol.ToString(), Size(flow.Bytes),
                Number(flow.Packets), lasted];
            table.AddRow(row[..shown]);
        }

        AnsiConsole.Write(table);
    }

    private void ShowRate()
    {
        IReadOnlyList<RateBucket> buckets = _flows.Rate.Buckets;
        int step = Math.Max(1, (buckets.Count + BarRows - 1) / BarRows);
        BarChart chart = new BarChart().Width(80)
            .Label(FormattableString.Invariant($"KB per second, by {step * _flows.Rate.BucketWidth.TotalSeconds:0.###} s"));
        for (int i = 0; i < buckets.Count; i += step)
        {
            var group = buckets.Skip(i).Take(step).ToList();
            double rate = group.Sum(bucket => bucket.Bytes) / (step * _flows.Rate.BucketWidth.TotalSeconds);
            string start = group[0].Start.TryToDateTimeOffset(out DateTimeOffset time)
                ? time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
                : group[0].Start.ToString();
            chart.AddItem(start, Math.Round(rate / 1000, 1), Color.Green);
        }

        AnsiConsole.Write(chart);
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes switch
    {
        >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:F2} GB"),
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F2} MB"),
        >= 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:F1} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
    };
}
