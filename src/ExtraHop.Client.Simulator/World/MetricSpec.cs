using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExtraHop.Client.Simulator;

/// <summary>One entry of <c>metric_specs</c>, checked.</summary>
internal sealed record MetricSpec(string Name, string? CalcType, IReadOnlyList<double> Percentiles, string? Key1)
{
    public static MetricSpec Read(JsonNode? node)
    {
        if (node is not JsonObject spec || JsonText.String(spec["name"]) is not { Length: > 0 } name)
        {
            throw ApiProblem.Search(400, "Each entry of 'metric_specs' needs a 'name'.");
        }

        var calculation = JsonText.String(spec["calc_type"]);
        if (calculation is not (null or "mean" or "percentiles"))
        {
            throw ApiProblem.Search(400, $"'calc_type' is '{calculation}'; expected mean or percentiles.");
        }

        double[] percentiles = spec["percentiles"] is JsonArray list ? [.. list.Select(item => JsonText.Double(item) ?? double.NaN)] : [];
        if (calculation == "percentiles" && (percentiles.Length == 0 || Array.Exists(percentiles, value => value is not (>= 0 and <= 100))))
        {
            throw ApiProblem.Search(400, "'percentiles' must be a list of numbers from 0 to 100.");
        }

        var key = JsonText.String(spec["key1"]);
        if (key is ['/', _, ..] && key[^1] == '/')
        {
            try
            {
                _ = new Regex(key[1..^1], RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
            {
                throw ApiProblem.Search(400, "'key1' is no regular expression that the system can run.");
            }
        }

        return new MetricSpec(name, calculation, percentiles, key);
    }
}
