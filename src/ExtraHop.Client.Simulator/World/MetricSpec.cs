using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Filters;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>One entry of <c>metric_specs</c>, checked.</summary>
/// <param name="Name">The metric.</param>
/// <param name="CalcType">mean, percentiles, or null for the whole distribution.</param>
/// <param name="Percentiles">The percentiles asked for, 0 to 100.</param>
/// <param name="Fits">True for a key that <c>key1</c> lets through.</param>
internal sealed record MetricSpec(string Name, string? CalcType, IReadOnlyList<double> Percentiles, Func<string, bool> Fits)
{
    public static MetricSpec Read(JsonNode? node)
    {
        if (node is not JsonObject spec || JsonText.String(spec["name"]) is not { Length: > 0 } name)
        {
            throw ApiProblem.Search(400, "Each entry of 'metric_specs' needs a 'name'.");
        }

        string? calculation = JsonText.String(spec["calc_type"]);
        if (calculation is not (null or "mean" or "percentiles"))
        {
            throw ApiProblem.Search(400, $"'calc_type' is '{calculation}'; expected mean or percentiles.");
        }

        double[] percentiles = spec["percentiles"] is JsonArray list ? [.. list.Select(item => JsonText.Double(item) ?? double.NaN)] : [];
        if (calculation == "percentiles" && (percentiles.Length == 0 || Array.Exists(percentiles, value => value is not (>= 0 and <= 100))))
        {
            throw ApiProblem.Search(400, "'percentiles' must be a list of numbers from 0 to 100.");
        }

        return new MetricSpec(name, calculation, percentiles, KeyTest(spec["key1"]));
    }

    private static Func<string, bool> KeyTest(JsonNode? node)
    {
        if (node is null)
        {
            return static _ => true;
        }

        string key = JsonText.String(node) ?? throw ApiProblem.Search(400, $"'key1' is {node.ToJsonString()}; expected a text.");
        if (key.Length == 0)
        {
            return static _ => true;
        }

        return key is ['/', _, .., '/']
            ? FilterPattern.Read(key[1..^1]) ?? throw ApiProblem.Search(400, "'key1' is no regular expression that the system can run.")
            : text => string.Equals(text, key, StringComparison.Ordinal);
    }
}
