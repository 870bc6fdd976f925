using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Filters;

/// <summary>
/// Reads the filters of device and record searches: rules that <c>and</c>, <c>or</c> and <c>not</c> join. Whatever a system does not know is refused,
/// because a misspelled filter that finds nothing, or everything, looks like an answer.
/// </summary>
internal static class FilterTree
{
    private const int DeepestNesting = 50;

    private static readonly HashSet<string> s_members = new(StringComparer.Ordinal) { "field", "operand", "operator", "rules" };

    /// <summary>Operators that compare one field.</summary>
    public static readonly IReadOnlySet<string> Operators = new HashSet<string>(StringComparer.Ordinal)
    {
        ">", "<", "<=", ">=", "=", "!=", "startswith", "exists", "not_exists", "~", "!~", "in", "not_in",
    };

    /// <summary>Makes a predicate of a filter.</summary>
    /// <param name="filter">The filter; null finds everything.</param>
    /// <param name="compare">Makes a predicate of one comparison.</param>
    /// <param name="operandStatus">The status that answers an operand of the wrong form.</param>
    public static Func<T, bool> Compile<T>(JsonNode? filter, Func<FilterRule, Func<T, bool>> compare, int operandStatus) =>
        filter is null ? static _ => true : Node(filter, compare, operandStatus, 0);

    private static Func<T, bool> Node<T>(JsonNode? filter, Func<FilterRule, Func<T, bool>> compare, int operandStatus, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw ApiProblem.Search(400, FormattableString.Invariant($"The filter is nested more than {DeepestNesting} levels deep."));
        }

        if (filter is not JsonObject members || JsonText.String(members["operator"]) is not { } operation)
        {
            throw ApiProblem.Search(400, "A filter is an object with an 'operator'.");
        }

        if (members.Select(member => member.Key).FirstOrDefault(name => !s_members.Contains(name)) is { } unknown)
        {
            throw ApiProblem.Search(400, $"A filter has no member '{unknown}'; expected {string.Join(", ", s_members)}.");
        }

        if (operation is "and" or "or" or "not")
        {
            return members["rules"] is JsonArray { Count: > 0 } rules
                ? Join(operation, [.. rules.Select(rule => Node(rule, compare, operandStatus, depth + 1))])
                : throw ApiProblem.Search(400, $"Operator '{operation}' needs a list of 'rules', one at least.");
        }

        if (!Operators.Contains(operation))
        {
            throw ApiProblem.Search(400, $"There is no operator '{operation}'; expected and, or, not, {string.Join(", ", Operators)}.");
        }

        return JsonText.String(members["field"]) is { Length: > 0 } field
            ? compare(new FilterRule(field, operation, members["operand"], operandStatus))
            : throw ApiProblem.Search(400, $"Operator '{operation}' needs a 'field'.");
    }

    private static Func<T, bool> Join<T>(string operation, Func<T, bool>[] rules) => operation switch
    {
        "and" => item => Array.TrueForAll(rules, rule => rule(item)),
        "or" => item => Array.Exists(rules, rule => rule(item)),
        _ => item => !Array.Exists(rules, rule => rule(item)),
    };
}
