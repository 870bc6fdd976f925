namespace ExtraHop.Client;

/// <summary>The form of a metric value; it says which member of <see cref="MetricValue"/> holds it.</summary>
public enum MetricValueKind
{
    /// <summary>Nothing: null, or left out.</summary>
    None,

    /// <summary>A whole number: <see cref="MetricValue.Count"/>.</summary>
    Count,

    /// <summary>A number with a fraction, such as a mean: <see cref="MetricValue.Number"/>.</summary>
    Number,

    /// <summary>A list of numbers: <see cref="MetricValue.Percentiles"/>.</summary>
    Percentiles,

    /// <summary>A distribution, value by value: <see cref="MetricValue.Dataset"/>.</summary>
    Dataset,

    /// <summary>Count, sum and sum of squares: <see cref="MetricValue.SampleSet"/>.</summary>
    SampleSet,

    /// <summary>Keys with a value each: <see cref="MetricValue.Details"/>.</summary>
    Keyed,

    /// <summary>A list without entries, of which the system does not say what they would be.</summary>
    Empty,

    /// <summary>A text: <see cref="MetricValue.Text"/>.</summary>
    Text,

    /// <summary>A form that this library does not know: <see cref="MetricValue.Raw"/>.</summary>
    Other,
}
