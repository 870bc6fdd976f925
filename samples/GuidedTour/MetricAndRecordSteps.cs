using ExtraHop.Client;

namespace GuidedTour;

/// <summary>A metric of one device, then the transactions behind it in the record log.</summary>
internal sealed class MetricAndRecordSteps(IExtraHopClient client, Report report)
{
    private const int MostRecords = 500;

    public async Task RunAsync(IReadOnlyList<Device> devices, CancellationToken cancellationToken)
    {
        if (devices.Count > 0)
        {
            await QueryMetricAsync(devices[0], cancellationToken);
        }

        await QueryRecordsAsync(cancellationToken);
    }

    private async Task QueryMetricAsync(Device device, CancellationToken cancellationToken)
    {
        report.Step($"HTTP requests of {device.DisplayName}, last half hour", "POST /metrics");
        MetricResult result = await client.Metrics.QueryAllAsync(
            new MetricQuery
            {
                From = QueryTime.Ago(TimeSpan.FromMinutes(30)),
                Category = "http_client",
                Specs = [new MetricSpec { Name = "req" }, new MetricSpec { Name = "rsp" }],
                ObjectType = MetricObjectType.Device,
                ObjectIds = [device.Id],
            },
            cancellationToken: cancellationToken);
        foreach (string line in result.ToTable().ToString().Split('\n').Take(6))
        {
            report.Line(line.TrimEnd());
        }

        report.Line($"{result.Rows.Count} points");
    }

    private async Task QueryRecordsAsync(CancellationToken cancellationToken)
    {
        report.Step("Requests that were answered 404", "POST /records/search, POST /records/cursor");
        var query = new RecordQuery
        {
            From = "-15m",
            Types = ["~http"],
            Filter = RecordFilter.Field("method").Is("GET") & RecordFilter.Field("statusCode").Is(404),
            Limit = 100,
        };
        int pages = 0;
        var byServer = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (Page<ExtraHopRecord> page in client.Records.EnumerateAsync(query, TimeSpan.FromMinutes(1), cancellationToken).AsPages()
            .WithCancellation(cancellationToken))
        {
            pages++;
            foreach (ExtraHopRecord record in page.Items)
            {
                string server = record.ServerAddress?.ToString() ?? "unknown";
                byServer[server] = byServer.GetValueOrDefault(server) + 1;
            }

            if (byServer.Values.Sum() >= MostRecords)
            {
                break;
            }
        }

        report.Line($"{byServer.Values.Sum()} records on {pages} pages");
        foreach ((string server, int count) in byServer.OrderByDescending(entry => entry.Value).Take(3))
        {
            report.Line($"{server,-16} {count}");
        }
    }
}
