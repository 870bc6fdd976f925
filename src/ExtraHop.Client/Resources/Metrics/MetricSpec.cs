using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Metrics;

namespace ExtraHop.Client;

/// <summary>One metric that a query asks for. A plain text converts by itself: <c>Specs = ["req", MetricSpec.Mean("tprocess")]</c>.</summary>
public sealed record MetricSpec : ExtraHopRequest<MetricSpec>
{
    /// <summary>Makes an empty spec for an object initializer.</summary>
    public MetricSpec()
    {
    }

    /// <summary>Asks for a metric as it is kept: a count, or the distribution of a dataset.</summary>
    /// <param name="name">The metric's name in its category, such as <c>req</c>.</param>
    [SetsRequiredMembers]
    public MetricSpec(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The metric's name in its category, such as <c>req</c>, <c>rsp_error</c> or <c>tprocess</c>. The metric catalog of the system lists
    /// them.</summary>
    public required string Name { get; init; }

    /// <summary>What to make of a dataset or sampleset; null gives the distribution itself.</summary>
    [JsonPropertyName("calc_type")]
    public MetricCalculation? Calculation { get; init; }

    /// <summary>Which percentiles, each from 0 to 100, rising; only with <see cref="MetricCalculation.Percentiles"/>.</summary>
    public IReadOnlyList<double>? Percentiles { get; init; }

    /// <summary>Keeps only the entries of a detail metric with this key: the exact text, or a regular expression between slashes, as in
    /// <c>/^5../</c>.</summary>
    public string? Key1 { get; init; }

    /// <summary>The same for the second level of keys.</summary>
    public string? Key2 { get; init; }

    /// <summary>The name with what narrows it, as a column of a table is called: <c>tprocess (p50, p95)</c>, <c>status_code [404]</c>.</summary>
    [JsonIgnore]
    public string Label
    {
        get
        {
            string keys = Key1 is null && Key2 is null ? "" : Key2 is null ? $" [{Key1}]" : $" [{Key1 ?? "*"} / {Key2}]";
            string calculation = Percentiles is { Count: > 0 } list
                ? $" ({string.Join(", ", list.Select(static p => "p" + MetricText.Of(p)))})"
                : Calculation is { } made ? $" ({made})" : "";
            return Name + keys + calculation;
        }
    }

    /// <summary>Asks for the mean of a dataset or sampleset.</summary>
    /// <param name="name">The metric's name, such as <c>tprocess</c>.</param>
    public static MetricSpec Mean(string name) => new(name) { Calculation = MetricCalculation.Mean };

    /// <summary>Asks for percentiles of a dataset.</summary>
    /// <param name="name">The metric's name, such as <c>tprocess</c>.</param>
    /// <param name="percentiles">Which ones, each from 0 to 100, rising: <c>50, 95, 99.9</c>.</param>
    /// <exception cref="ArgumentException">There is none, one is out of range, or they do not rise.</exception>
    public static MetricSpec PercentilesOf(string name, params double[] percentiles)
    {
        ArgumentNullException.ThrowIfNull(percentiles);
        for (int i = 0; i < percentiles.Length; i++)
        {
            if (!(percentiles[i] >= 0 && percentiles[i] <= 100) || (i > 0 && percentiles[i] <= percentiles[i - 1]))
            {
                throw new ArgumentException(
                    $"The percentile {MetricText.Of(percentiles[i])} is out of place; expected numbers from 0 to 100, rising.", nameof(percentiles));
            }
        }

        return percentiles.Length > 0
            ? new MetricSpec(name) { Calculation = MetricCalculation.Percentiles, Percentiles = [.. percentiles] }
            : throw new ArgumentException("Expected at least one percentile, such as 95.", nameof(percentiles));
    }

    /// <summary>Asks for the entries of a detail metric that have certain keys.</summary>
    /// <param name="name">The metric's name, such as <c>status_code</c>.</param>
    /// <param name="key1">The key: the exact text, or a regular expression between slashes; null for all.</param>
    /// <param name="key2">The same for the second level of keys.</param>
    public static MetricSpec ByKey(string name, string? key1, string? key2 = null) => new(name) { Key1 = key1, Key2 = key2 };

    /// <summary>Asks for a metric as it is kept.</summary>
    /// <param name="name">The metric's name in its category.</param>
    public static implicit operator MetricSpec(string name) => new(name);

    /// <inheritdoc/>
    internal override string? Summary => Label;
}
