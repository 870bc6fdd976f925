using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>One line of a <see cref="MetricTable"/>.</summary>
public sealed record MetricTableRow
{
    internal MetricTableRow(MetricRow row, string? key, IReadOnlyList<MetricValue> values)
    {
        SensorId = row.SensorId;
        ObjectId = row.Stat.ObjectId;
        Time = row.Stat.Time;
        Length = row.Stat.Length;
        Key = key;
        Values = values;
    }

    /// <summary>When the cycle or the window began.</summary>
    public DateTimeOffset? Time { get; }

    /// <summary>How long it was.</summary>
    public TimeSpan? Length { get; }

    /// <summary>The sensor, where a console answered.</summary>
    public long? SensorId { get; }

    /// <summary>The object ID.</summary>
    public long? ObjectId { get; }

    /// <summary>The key, or the path of keys, that the line is about, in a table with keys expanded; empty for metrics without keys.</summary>
    public string? Key { get; }

    /// <summary>One value for each metric; nothing (<see cref="MetricValueKind.None"/>) where the key has none.</summary>
    public IReadOnlyList<MetricValue> Values { get; }

    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(
        nameof(MetricTableRow), ("time", Time), ("length", Length), ("sensor", SensorId), ("object", ObjectId), ("key", Key), ("values", Values));
}
