using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The end of a path through nested keys.</summary>
/// <param name="Path">The keys, outermost first; empty for a value that has none.</param>
/// <param name="Value">The value at the end; it has no keys of its own.</param>
public readonly record struct MetricLeaf(IReadOnlyList<MetricKey> Path, MetricValue Value)
{
    /// <summary>The keys as a person would write them: <c>TLS 1.2 / 10.0.0.5</c>.</summary>
    public string Name => string.Join(" / ", Path.Select(static key => key.Name));

    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(nameof(MetricLeaf), ("path", Name), ("value", Value));
}
