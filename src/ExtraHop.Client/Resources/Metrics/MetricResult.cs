using System.Text.Json;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>All answers to one metric query, with views for scripts: rows, time series and a table.</summary>
public sealed class MetricResult
{
    /// <inheritdoc cref="MetricResult(MetricQuery, IReadOnlyList{MetricResponse})"/>
    public MetricResult(MetricQuery query, params MetricResponse[] blocks)
        : this(query, (IReadOnlyList<MetricResponse>)blocks)
    {
    }

    /// <summary>Puts answers together with the query that they answer.</summary>
    /// <param name="query">The query; it names the metrics, which the answers do not.</param>
    /// <param name="blocks">The answers, none of them deferred.</param>
    /// <exception cref="ArgumentException">An answer holds no entries because they are still to be fetched.</exception>
    public MetricResult(MetricQuery query, IReadOnlyList<MetricResponse> blocks)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(blocks);
        foreach (MetricResponse block in blocks)
        {
            if (block.IsDeferred && block.Stats.Count == 0 && block.Sensors.Count == 0)
            {
                throw new ArgumentException(
                    $"The answer {block.Xid} is deferred and holds no entries yet; fetch its {block.NumResults} results first, or use QueryAllAsync.",
                    nameof(blocks));
            }
        }

        Query = query;
        Blocks = blocks;
        Rows = [.. blocks.SelectMany(static block => block.Stats.Select(stat => new MetricRow(OnConsole(block.NodeId), stat))
            .Concat(block.Sensors.SelectMany(static sensor => sensor.Stats.Select(stat => new MetricRow(OnConsole(sensor.SensorId), stat)))))];
    }

    /// <summary>The query.</summary>
    public MetricQuery Query { get; }

    /// <summary>The answers as they came: one from a sensor, one for each sensor from a console.</summary>
    public IReadOnlyList<MetricResponse> Blocks { get; }

    /// <summary>The entries of all answers, in the order in which they came.</summary>
    public IReadOnlyList<MetricRow> Rows { get; }

    /// <summary>True when no sensor sent an entry. That can mean no traffic, a wrong category or a wrong cycle: the API does not tell them apart.</summary>
    public bool IsEmpty => Rows.Count == 0;

    /// <summary>The entries as one series for each sensor, object and metric.</summary>
    /// <returns>In the order in which sensors and objects came, metrics in the order of the query; points by time.</returns>
    public IReadOnlyList<MetricSeries> ToSeries()
    {
        IReadOnlyList<MetricSpec> specs = Specs();
        var series = new List<MetricSeries>();
        foreach (IGrouping<(long? SensorId, long? ObjectId), MetricRow> group in Rows.GroupBy(static row => (row.SensorId, row.Stat.ObjectId)))
        {
            MetricStat[] stats = [.. group.Select(static row => row.Stat).OrderBy(static stat => stat.Time)];
            for (int i = 0; i < specs.Count; i++)
            {
                int index = i;
                series.Add(new MetricSeries
                {
                    SensorId = group.Key.SensorId,
                    ObjectId = group.Key.ObjectId,
                    Spec = specs[i],
                    Points = [.. stats.Where(stat => stat.Values.Count > index).Select(stat => new MetricPoint(stat.Time, stat.Length, stat.Values[index]))],
                });
            }
        }

        return series;
    }

    /// <summary>The entries as a table that can be printed: time, sensor, object, then a column for each metric.</summary>
    /// <param name="expandKeys">True for a line of its own for each key of a detail metric; false leaves keys inside their cell.</param>
    public MetricTable ToTable(bool expandKeys = false)
    {
        var lines = new List<MetricTableRow>();
        IReadOnlyList<MetricSpec> specs = Specs();
        foreach (MetricRow row in Rows)
        {
            lines.AddRange(expandKeys ? Expand(row, specs.Count) : [new MetricTableRow(row, null, row.Stat.Values)]);
        }

        return new MetricTable([.. specs.Select(static spec => spec.Label)], lines);
    }

    /// <summary>One line for people: what was asked, and how much came.</summary>
    public override string ToString() => ModelText.Line(
        nameof(MetricResult),
        ("category", Query.Category),
        ("metrics", Query.Specs.Select(static spec => spec.Name)),
        ("rows", Rows.Count),
        ("answers", Blocks.Count));

    /// <summary>The answers as JSON: an array of <see cref="Blocks"/>, each as the API writes it.</summary>
    /// <param name="indented">Whether to break lines, for people to read.</param>
    public string ToJson(bool indented = false) => ExtraHopJson.Write(indented, writer =>
    {
        writer.WriteStartArray();
        foreach (MetricResponse block in Blocks)
        {
            JsonSerializer.Serialize(writer, block, ExtraHopJson.TypeInfo<MetricResponse>());
        }

        writer.WriteEndArray();
    });

    private static IEnumerable<MetricTableRow> Expand(MetricRow row, int columns)
    {
        // Metrics that share a key share a line; the order is that in which keys first come up.
        var byKey = new Dictionary<string, MetricValue[]>(StringComparer.Ordinal);
        var order = new List<string>();
        for (int i = 0; i < row.Stat.Values.Count; i++)
        {
            foreach (MetricLeaf leaf in row.Stat.Values[i].Flatten())
            {
                if (!byKey.TryGetValue(leaf.Name, out MetricValue[]? values))
                {
                    byKey.Add(leaf.Name, values = new MetricValue[columns]);
                    order.Add(leaf.Name);
                }

                values[i] = leaf.Value;
            }
        }

        return order.Select(key => new MetricTableRow(row, key, byKey[key]));
    }

    /// <summary>The metrics of the query, followed by a numbered one for each value that a system sends beyond them.</summary>
    private IReadOnlyList<MetricSpec> Specs()
    {
        int widest = Rows.Count == 0 ? 0 : Rows.Max(static row => row.Stat.Values.Count);
        return [.. Query.Specs,
            .. Enumerable.Range(Query.Specs.Count + 1, Math.Max(0, widest - Query.Specs.Count)).Select(static n => new MetricSpec($"#{n}"))];
    }

    /// <summary>A sensor that answers for itself may say so with a zero.</summary>
    private static long? OnConsole(long? sensor) => sensor == 0 ? null : sensor;
}
