using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Metrics;

namespace ExtraHop.Client;

/// <summary>One metric value in whichever form the system sent it: a number, a list, a distribution, samples, or keys with a value each.</summary>
/// <remarks>
/// <see cref="Kind"/> says the form. Asking for another form gives null or an empty list, so a script can take what it knows and skip the rest;
/// <see cref="Raw"/> always holds the JSON. Numbers are kept without an allocation; everything else is decoded when it is asked for.
/// </remarks>
[JsonConverter(typeof(MetricValueConverter))]
public readonly struct MetricValue : IEquatable<MetricValue>
{
    private readonly MetricComposite? _composite;
    private readonly long _bits;

    private MetricValue(MetricValueKind kind, long bits, MetricComposite? composite)
    {
        Kind = kind;
        _bits = bits;
        _composite = composite;
    }

    /// <summary>The form of the value.</summary>
    public MetricValueKind Kind { get; }

    /// <summary>True when there is nothing in it: null, or a list without entries.</summary>
    public bool IsEmpty => Kind is MetricValueKind.None or MetricValueKind.Empty
        || (Kind is MetricValueKind.Keyed or MetricValueKind.Dataset && _composite!.Raw is { ValueKind: JsonValueKind.Array } list
            && list.GetArrayLength() == 0);

    /// <summary>A whole number; null for every other form.</summary>
    public long? Count => Kind == MetricValueKind.Count ? _bits : null;

    /// <summary>A number, whole or not; null for every other form.</summary>
    public double? Number => Kind switch
    {
        MetricValueKind.Count => _bits,
        MetricValueKind.Number => BitConverter.Int64BitsToDouble(_bits),
        MetricValueKind.Text when double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => number,
        _ => null,
    };

    /// <summary>A number read as milliseconds since 1970, which is what metrics of type <c>time</c> hold; null for other forms and for numbers that are no
    /// time.</summary>
    public DateTimeOffset? Time => Number is { } number and >= MetricTime.EarliestMilliseconds and <= MetricTime.LatestMilliseconds
        ? DateTimeOffset.FromUnixTimeMilliseconds((long)number)
        : null;

    /// <summary>Percentiles in the order in which the query asked for them; NaN stands for one without samples. Empty for other forms.</summary>
    public IReadOnlyList<double> Percentiles => Kind == MetricValueKind.Percentiles ? _composite!.Percentiles : [];

    /// <summary>A distribution: values with how often each occurred. Empty for other forms.</summary>
    public IReadOnlyList<MetricDatasetPoint> Dataset => Kind == MetricValueKind.Dataset ? _composite!.Dataset : [];

    /// <summary>Samples with their mean and standard deviation; null for other forms.</summary>
    public MetricSampleSet? SampleSet => Kind == MetricValueKind.SampleSet ? _composite!.SampleSet : null;

    /// <summary>Keys with a value each, largest first as a rule; the tail can be missing. Empty for other forms.</summary>
    public IReadOnlyList<MetricDetail> Details => Kind == MetricValueKind.Keyed ? _composite!.Details : [];

    /// <summary>A text; null for other forms.</summary>
    public string? Text => Kind == MetricValueKind.Text ? _composite!.Raw.GetString() : null;

    /// <summary>The value as JSON, whatever its form.</summary>
    public JsonElement Raw => _composite?.Raw ?? MetricComposite.ElementOf(Kind switch
    {
        MetricValueKind.Count => _bits.ToString(CultureInfo.InvariantCulture),
        MetricValueKind.Number => BitConverter.Int64BitsToDouble(_bits).ToString("R", CultureInfo.InvariantCulture),
        _ => "null",
    });

    /// <summary>The one number that stands for the value in a chart: a number itself, the mean of samples or of a distribution, a single percentile. Null for
    /// keys and lists.</summary>
    public double? Scalar => Kind switch
    {
        MetricValueKind.SampleSet => _composite!.SampleSet.Mean,
        MetricValueKind.Dataset => _composite!.DatasetMean,
        MetricValueKind.Percentiles => Percentiles is [var only] && !double.IsNaN(only) ? only : null,
        _ => Number,
    };

    /// <summary>The value of a key: a text, an address or a host name. Nothing (<see cref="MetricValueKind.None"/>) where there is no such key.</summary>
    /// <param name="key">The key, such as <c>404</c> or <c>10.0.0.5</c>.</param>
    public MetricValue this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            foreach (MetricDetail detail in Details)
            {
                if (detail.Key.Matches(key))
                {
                    return detail.Value;
                }
            }

            return default;
        }
    }

    /// <summary>A whole number.</summary>
    /// <param name="count">The number.</param>
    public static MetricValue FromCount(long count) => new(MetricValueKind.Count, count, null);

    /// <summary>A number.</summary>
    /// <param name="number">The number; it must be finite.</param>
    public static MetricValue FromNumber(double number) => double.IsFinite(number)
        ? new(MetricValueKind.Number, BitConverter.DoubleToInt64Bits(number), null)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "Expected a finite number; JSON has no other.");

    /// <summary>Reads a value of any form; an unknown one becomes <see cref="MetricValueKind.Other"/>.</summary>
    /// <param name="json">The value as JSON.</param>
    /// <param name="type">What the system says the value is, where it does; it tells empty lists apart.</param>
    public static MetricValue FromJson(JsonElement json, MetricValueType? type = null)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return default;
            case JsonValueKind.Number when json.TryGetInt64(out long whole):
                return FromCount(whole);
            case JsonValueKind.Number when json.TryGetDouble(out double real) && double.IsFinite(real):
                return FromNumber(real);
            default:
                JsonElement content = MetricComposite.Unwrap(json, ref type);
                if (json.ValueKind != JsonValueKind.Number && content.ValueKind is (JsonValueKind.Number or JsonValueKind.Null))
                {
                    // A number inside `{"vtype": ..., "value": ...}`: the form is the number's, the JSON that of the whole.
                    MetricValue inner = FromJson(content, type);
                    return new MetricValue(inner.Kind, inner._bits, new MetricComposite(json, content));
                }

                return new MetricValue(MetricComposite.KindOf(content, type), 0, new MetricComposite(json, content));
        }
    }

    /// <summary>Walks down nested keys: one leaf for each path of keys that ends in something else than keys. A value without keys is its own only
    /// leaf.</summary>
    public IEnumerable<MetricLeaf> Flatten() => Flatten(this, []);

    /// <inheritdoc/>
    public bool Equals(MetricValue other) => Kind == other.Kind && (_composite is null && other._composite is null
        ? _bits == other._bits
        : string.Equals(MetricComposite.TextOf(Raw), MetricComposite.TextOf(other.Raw), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MetricValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _composite is null ? HashCode.Combine(Kind, _bits) : HashCode.Combine(Kind, MetricComposite.TextOf(Raw));

    /// <summary>The value as one line for a person, in the invariant culture.</summary>
    public override string ToString() => MetricText.Of(this);

    /// <summary>True when both are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(MetricValue left, MetricValue right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(MetricValue left, MetricValue right) => !left.Equals(right);

    private static IEnumerable<MetricLeaf> Flatten(MetricValue value, IReadOnlyList<MetricKey> path)
    {
        if (value.Kind != MetricValueKind.Keyed)
        {
            yield return new MetricLeaf(path, value);
            yield break;
        }

        foreach (MetricDetail detail in value.Details)
        {
            foreach (MetricLeaf leaf in Flatten(detail.Value, [.. path, detail.Key]))
            {
                yield return leaf;
            }
        }
    }
}
