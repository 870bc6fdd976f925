using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ExtraHop.Client.Resources.Metrics;

/// <summary>A metric value that is more than a number: its JSON, and what was decoded from it so far.</summary>
/// <param name="raw">The JSON as it came.</param>
/// <param name="content">The part of it that holds the value.</param>
internal sealed class MetricComposite(JsonElement raw, JsonElement content)
{
    private IReadOnlyList<double>? _percentiles;
    private IReadOnlyList<MetricDatasetPoint>? _dataset;
    private IReadOnlyList<MetricDetail>? _details;

    public JsonElement Raw { get; } = raw;

    public IReadOnlyList<double> Percentiles => _percentiles ??= [.. content.EnumerateArray().Select(static item => DoubleOf(item) ?? double.NaN)];

    public IReadOnlyList<MetricDatasetPoint> Dataset => _dataset ??= [.. Items().Select(static item => new MetricDatasetPoint(
        DoubleOf(Member(item, "value")) ?? double.NaN,
        LongOf(Member(item, "freq"))))];

    public IReadOnlyList<MetricDetail> Details => _details ??= [.. Items().Select(MetricDetail.From)];

    public MetricSampleSet SampleSet => new(LongOf(Member(content, "count")), DoubleOf(Member(content, "sum")) ?? 0, DoubleOf(Member(content, "sum2")) ?? 0);

    public double? DatasetMean
    {
        get
        {
            double sum = 0;
            long count = 0;
            foreach (MetricDatasetPoint point in Dataset)
            {
                sum += point.Value * point.Frequency;
                count += point.Frequency;
            }

            return count > 0 && double.IsFinite(sum) ? sum / count : null;
        }
    }

    /// <summary>Takes the value out of <c>{"vtype": ..., "value": ...}</c> and out of a list of one such object: some systems wrap samplesets in it.</summary>
    public static JsonElement Unwrap(JsonElement json, ref MetricValueType? type)
    {
        JsonElement candidate = json.ValueKind == JsonValueKind.Array && json.GetArrayLength() == 1 ? json[0] : json;
        if (candidate.ValueKind != JsonValueKind.Object)
        {
            return json;
        }

        if (!Has(candidate, "key") && !Has(candidate, "freq") && Has(candidate, "value"))
        {
            type = Member(candidate, "vtype") is { ValueKind: JsonValueKind.String } text ? new MetricValueType(text.GetString()!) : type;
            return Member(candidate, "value");
        }

        return IsSampleSet(candidate) ? candidate : json;
    }

    public static MetricValueKind KindOf(JsonElement content, MetricValueType? type)
    {
        switch (content.ValueKind)
        {
            case JsonValueKind.String:
                return MetricValueKind.Text;
            case JsonValueKind.Object when IsSampleSet(content):
                return MetricValueKind.SampleSet;
            case JsonValueKind.Object when Has(content, "key"):
                return MetricValueKind.Keyed;
            case JsonValueKind.Object when IsDatasetPoint(content):
                return MetricValueKind.Dataset;
            case JsonValueKind.Array when content.GetArrayLength() == 0:
                return type == MetricValueType.TopSet
                    ? MetricValueKind.Keyed
                    : type == MetricValueType.DataSet ? MetricValueKind.Dataset : MetricValueKind.Empty;
            case JsonValueKind.Array when content.EnumerateArray().All(static item => item.ValueKind is JsonValueKind.Number or JsonValueKind.Null):
                return MetricValueKind.Percentiles;
            case JsonValueKind.Array when content.EnumerateArray().All(IsDatasetPoint):
                return MetricValueKind.Dataset;
            case JsonValueKind.Array when content.EnumerateArray().All(static item => Has(item, "key") || Has(item, "vtype")):
                return MetricValueKind.Keyed;
            default:
                return MetricValueKind.Other;
        }
    }

    public static JsonElement ElementOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>The JSON without white space between its parts, to compare by.</summary>
    public static string TextOf(JsonElement element)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static bool IsSampleSet(JsonElement item) => Has(item, "count") && Has(item, "sum");

    private static bool IsDatasetPoint(JsonElement item) => Has(item, "freq") && Has(item, "value") && !Has(item, "key");

    private static bool Has(JsonElement item, string name) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out _);

    private static JsonElement Member(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out JsonElement value) ? value : default;

    private static double? DoubleOf(JsonElement item) => item.ValueKind == JsonValueKind.Number && item.TryGetDouble(out double number) ? number : null;

    private static long LongOf(JsonElement item) => item.ValueKind != JsonValueKind.Number
        ? 0
        : item.TryGetInt64(out long whole) ? whole : item.TryGetDouble(out double real) ? (long)real : 0;

    private JsonElement[] Items() => content.ValueKind == JsonValueKind.Array ? [.. content.EnumerateArray()] : [content];
}
