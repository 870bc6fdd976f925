using System.Globalization;

namespace ExtraHop.Client.Resources.Metrics;

/// <summary>Metric values as short text for tables and logs, in the invariant culture.</summary>
internal static class MetricText
{
    private const int KeysShown = 5;

    public static string Of(MetricValue value) => value.Kind switch
    {
        MetricValueKind.None or MetricValueKind.Empty => "",
        MetricValueKind.Count => value.Count!.Value.ToString(CultureInfo.InvariantCulture),
        MetricValueKind.Number => Of(value.Number!.Value),
        MetricValueKind.Percentiles => string.Join(", ", value.Percentiles.Select(Of)),
        MetricValueKind.Dataset => string.Create(CultureInfo.InvariantCulture, $"{value.Dataset.Count} values, mean {Of(value.Scalar ?? double.NaN)}"),
        MetricValueKind.SampleSet => Of(value.SampleSet!.Value),
        MetricValueKind.Keyed => Keys(value.Details),
        MetricValueKind.Text => value.Text!,
        _ => value.Raw.GetRawText(),
    };

    public static string Of(double number) => double.IsNaN(number) ? "-" : number.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";

    public static string Of(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Of(MetricSampleSet samples) => samples.Mean is { } mean
        ? string.Create(CultureInfo.InvariantCulture, $"{Of(mean)} ± {Of(samples.StandardDeviation!.Value)} (n={samples.Count})")
        : "-";

    private static string Keys(IReadOnlyList<MetricDetail> details)
    {
        string shown = string.Join(", ", details.Take(KeysShown).Select(static detail =>
            detail.Value.Kind == MetricValueKind.Keyed ? $"{detail.Key.Name}=({Keys(detail.Value.Details)})" : $"{detail.Key.Name}={Of(detail.Value)}"));
        return details.Count > KeysShown ? string.Create(CultureInfo.InvariantCulture, $"{shown}, and {details.Count - KeysShown} more") : shown;
    }
}
