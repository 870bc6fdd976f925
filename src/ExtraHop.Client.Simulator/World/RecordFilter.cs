using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExtraHop.Client.Simulator;

/// <summary>Decides which records a query means. Operands have to be texts, as on a real system.</summary>
internal static class RecordFilter
{
    private const int DeepestNesting = 50;

    private static readonly TimeSpan RegexPatience = TimeSpan.FromSeconds(1);

    public static Func<JsonObject, bool> Compile(JsonNode? filter, int depth = 0)
    {
        if (filter is null)
        {
            return static _ => true;
        }

        if (depth > DeepestNesting)
        {
            throw ApiProblem.Search(400, "The filter is nested too deeply.");
        }

        if (filter is not JsonObject members || JsonText.String(members["operator"]) is not { } operation)
        {
            throw ApiProblem.Search(400, "A filter is an object with an 'operator'.");
        }

        if (operation is "and" or "or" or "not")
        {
            var rules = (members["rules"] as JsonArray ?? throw ApiProblem.Search(400, $"Operator '{operation}' needs a list of 'rules'."))
                .Select(rule => Compile(rule, depth + 1)).ToArray();
            return operation switch
            {
                "and" => record => Array.TrueForAll(rules, rule => rule(record)),
                "or" => record => Array.Exists(rules, rule => rule(record)),
                _ => record => !Array.Exists(rules, rule => rule(record)),
            };
        }

        var field = JsonText.String(members["field"]) is { Length: > 0 } name ? name : throw ApiProblem.Search(400, $"Operator '{operation}' needs a 'field'.");
        return operation switch
        {
            "exists" => record => Values(record, field).Any(),
            "not_exists" => record => !Values(record, field).Any(),
            "in" or "not_in" => In(field, members["operand"], operation == "in"),
            _ => Compare(field, operation, Operand(members["operand"], out var isRegex), isRegex),
        };
    }

    private static string Operand(JsonNode? operand, out bool isRegex)
    {
        isRegex = operand is JsonObject typed && JsonText.Flag(typed["is_regex"]) == true;
        var value = operand is JsonObject box ? box["value"] : operand;
        return value?.GetValueKind() == JsonValueKind.String
            ? JsonText.String(value)!
            : throw ApiProblem.Search(422, "Operands of a record filter must be texts, numbers and booleans as well.");
    }

    private static Func<JsonObject, bool> In(string field, JsonNode? operand, bool expected)
    {
        var values = (operand is JsonObject box ? box["value"] : operand) as JsonArray
            ?? throw ApiProblem.Search(422, "Operators 'in' and 'not_in' need a list of texts.");
        var set = values.Select(value => Operand(value, out _)).ToHashSet(StringComparer.Ordinal);
        return record => Values(record, field).Any(set.Contains) == expected;
    }

    private static Func<JsonObject, bool> Compare(string field, string operation, string wanted, bool isRegex)
    {
        switch (operation)
        {
            case "=" when !isRegex:
                return record => Values(record, field).Any(text => Same(text, wanted));
            case "!=" when !isRegex:
                return record => !Values(record, field).Any(text => Same(text, wanted));
            case "startswith":
                return record => Values(record, field).Any(text => text.StartsWith(wanted, StringComparison.Ordinal));
            case "~" or "!~" or "=" or "!=":
                var expected = operation[0] != '!';
                var regex = isRegex ? MakeRegex(wanted) : null;
                return record => Values(record, field).Any(text => regex?.IsMatch(text) ?? text.Contains(wanted, StringComparison.OrdinalIgnoreCase)) == expected;
            case ">" or "<" or ">=" or "<=":
                var bound = double.TryParse(wanted, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : throw ApiProblem.Search(422, $"Operator '{operation}' needs a number, not '{wanted}'.");
                return record => Values(record, field).Any(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && operation switch
                {
                    ">" => value > bound,
                    "<" => value < bound,
                    ">=" => value >= bound,
                    _ => value <= bound,
                });
            default:
                throw ApiProblem.Search(400, $"There is no operator '{operation}'.");
        }
    }

    private static Regex MakeRegex(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, RegexPatience);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw ApiProblem.Search(422, $"'{pattern}' is no regular expression that the system can run.");
        }
    }

    private static bool Same(string text, string wanted) =>
        string.Equals(text, wanted, StringComparison.Ordinal)
        || (wanted.Contains('/', StringComparison.Ordinal) && IPNetwork.TryParse(wanted, out var network) && IPAddress.TryParse(text, out var address) && network.Contains(address));

    /// <summary>The values of a field; <c>.ipaddr</c>, <c>.port</c> and <c>.any</c> stand for every address, every port and every field.</summary>
    private static IEnumerable<string> Values(JsonObject record, string field) => field switch
    {
        ".ipaddr" => record.Where(member => member.Key.EndsWith("Addr", StringComparison.Ordinal)).SelectMany(member => Texts(member.Value)),
        ".port" => record.Where(member => member.Key.EndsWith("Port", StringComparison.Ordinal)).SelectMany(member => Texts(member.Value)),
        ".any" => record.SelectMany(member => Texts(member.Value)),
        _ => Texts(record[field]),
    };

    /// <summary>Plain values, the members of lists, and what typed values hold, all as text.</summary>
    private static IEnumerable<string> Texts(JsonNode? value) => value switch
    {
        null => [],
        JsonArray items => items.SelectMany(Texts),
        JsonObject typed => Texts(typed["value"]),
        _ => [JsonText.Of(value)!],
    };
}
