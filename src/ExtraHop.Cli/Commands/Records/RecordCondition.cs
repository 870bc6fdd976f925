using System.Text.RegularExpressions;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Records;

/// <summary>A comparison as people write it: <c>statusCode>=500</c>, <c>uri ~ login</c>, <c>clientAddr=10.0.0.0/8</c>, <c>host exists</c>.</summary>
internal static partial class RecordCondition
{
    /// <summary>Reads a comparison.</summary>
    /// <exception cref="RefusedInputException">It is none.</exception>
    public static RecordFilter Parse(string text)
    {
        Match match = Form().Match(text.Trim());
        if (!match.Success)
        {
            throw new RefusedInputException(
                $"The condition is '{text}'; expected a field, an operator (= != < <= > >= ~ !~ ^ in, not in, exists, not exists) and a value, "
                    + "such as 'statusCode>=500' or 'method in GET,POST'.");
        }

        FilterField<RecordFilter> field = RecordFilter.Field(match.Groups["field"].Value);
        string value = match.Groups["value"].Value;
        return match.Groups["operator"].Value.Replace(" ", "", StringComparison.Ordinal) switch
        {
            "=" => field.Is(value),
            "!=" => field.IsNot(value),
            "<" => field.IsLessThan(value),
            "<=" => field.IsAtMost(value),
            ">" => field.IsGreaterThan(value),
            ">=" => field.IsAtLeast(value),
            "~" => field.Matches(value),
            "!~" => field.DoesNotMatch(value),
            "^" => field.StartsWith(value),
            "in" => field.IsAnyOf(Values(value)),
            "notin" => field.IsNoneOf(Values(value)),
            "exists" => field.Exists(),
            _ => field.DoesNotExist(),
        };
    }

    private static IEnumerable<FilterOperand> Values(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static value => (FilterOperand)value);

    [GeneratedRegex(@"^(?<field>\.?[\w-]+(?:\.[\w-]+)*)(?:\s+(?<operator>(?:not )?exists)|\s+(?<operator>(?:not )?in)\s+(?<value>[^\s,].*)"
        + @"|\s*(?<operator>!=|!~|<=|>=|[=<>~^])\s*(?<value>\S.*))$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
