using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Metrics;

/// <summary>Asks for metrics and writes them: a line for each time, object and key, a column for each metric.</summary>
internal static class MetricReport
{
    private const int Bar = 24;

    /// <summary>Runs a query and writes its numbers.</summary>
    public static async Task<int> RunAsync(CommandRun run, MetricQuery query, MetricRollup rollup)
    {
        using ExtraHopClient client = run.Connect();
        var blocks = new List<MetricResponse>();
        using (ProgressLine progress = run.Progress())
        {
            // All objects together are one sum; for the rest, many objects are asked for in portions.
            foreach (MetricQuery part in rollup == MetricRollup.Total ? [query] : query.Split())
            {
                await foreach (MetricResponse block in client.Metrics.EnumerateBlocksAsync(part, rollup, cancellationToken: run.CancellationToken))
                {
                    blocks.Add(block);
                    progress.Update(Counts.Of(blocks.Count, "answer"));
                }
            }
        }

        IReadOnlyList<MetricTableRow> rows = [.. new MetricResult(query, blocks).ToTable(expandKeys: true).Rows
            .OrderBy(static row => row.SensorId).ThenBy(static row => row.ObjectId).ThenBy(static row => row.Time)];
        run.Write(rows, Layout(query, rollup, rows));
        return ExitCodes.Ok;
    }

    private static RowLayout<MetricTableRow> Layout(MetricQuery query, MetricRollup rollup, IReadOnlyList<MetricTableRow> rows)
    {
        bool keyed = rows.Any(static row => row.Key is { Length: > 0 });
        var columns = new List<Column<MetricTableRow>>();
        if (rollup == MetricRollup.OverTime)
        {
            columns.Add(new("time", static row => Times.Exact(row.Time)));
        }

        // Data has the same columns for the same command; a table leaves out what says nothing.
        columns.Add(new("sensor", static row => Text(row.SensorId)) { IsNumber = true, OnlyData = rows.All(static row => row.SensorId is null) });
        if (rollup != MetricRollup.Total)
        {
            columns.Add(new("object", static row => Text(ObjectOf(row))) { IsNumber = true, OnlyData = query.ObjectIds.Count == 1 });
        }

        columns.Add(new("key", static row => row.Key) { OnlyData = !keyed });
        columns.AddRange(query.Specs.SelectMany(Values));
        double most = rows.Count == 0 ? 0 : rows.Max(Charted);
        columns.Add(new("chart", static _ => null) { OnlyTable = true, Display = row => Chart(Charted(row), most) });
        return new("metrics of these objects in this window", row => Json(query, row), columns);
    }

    private static IEnumerable<Column<MetricTableRow>> Values(MetricSpec spec, int index)
    {
        if (spec.Percentiles is not { Count: > 0 } percentiles)
        {
            yield return new(spec.Name, row => Text(row.Values.ElementAtOrDefault(index)))
            {
                IsNumber = true,
                Display = row => row.Values.ElementAtOrDefault(index).ToString(),
            };
            yield break;
        }

        for (int i = 0; i < percentiles.Count; i++)
        {
            int place = i;
            double? Value(MetricTableRow row) => row.Values.ElementAtOrDefault(index).Percentiles is { } values && place < values.Count
                && double.IsFinite(values[place]) ? values[place] : null;
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{spec.Name} p{percentiles[i]}"), row => Exact(Value(row)))
            {
                IsNumber = true,
                Display = row => Value(row)?.ToString("0.###", CultureInfo.InvariantCulture) ?? "",
            };
        }
    }

    /// <summary>A number in full; the mean of a distribution; what is no number as it is shown.</summary>
    private static string? Text(MetricValue value) => value.Count is { } count ? count.ToString(CultureInfo.InvariantCulture)
        : value.Scalar is { } number ? Exact(number)
        : value.ToString();

    private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Exact(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The object, where the row is not of all objects together, which the API writes as -1.</summary>
    private static long? ObjectOf(MetricTableRow row) => row.ObjectId == -1 ? null : row.ObjectId;

    private static double Charted(MetricTableRow row)
    {
        MetricValue value = row.Values.ElementAtOrDefault(0);
        double number = value.Scalar ?? (value.Percentiles is [.., var last] ? last : 0);
        return double.IsFinite(number) ? Math.Max(0, number) : 0;
    }

    private static string Chart(double value, double most) => value <= 0 ? "" : new string('\u2588', Math.Max(1, (int)(value / most * Bar)));

    private static string Json(MetricQuery query, MetricTableRow row)
    {
        var values = new JsonObject();
        for (int i = 0; i < query.Specs.Count; i++)
        {
            values[query.Specs[i].Name] = i < row.Values.Count && row.Values[i].Kind != MetricValueKind.None
                ? JsonNode.Parse(row.Values[i].Raw.GetRawText())
                : null;
        }

        return new JsonObject
        {
            ["time"] = row.Time?.ToUnixTimeMilliseconds(),
            ["duration"] = (long?)row.Length?.TotalMilliseconds,
            ["node_id"] = row.SensorId,
            ["oid"] = ObjectOf(row),
            ["key"] = row.Key is { Length: > 0 } key ? key : null,
            ["values"] = values,
        }.ToJsonString();
    }
}
