using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Filters;

namespace ExtraHop.Client.Simulator.Records;

/// <summary>Decides which records a query means. Operands have to be texts, as on a real system.</summary>
internal static class RecordFilter
{
    /// <summary>Makes a predicate of a filter; a mistake in its form is a 400, one in an operand or a field's name a 422.</summary>
    /// <param name="filter">The filter; null finds everything.</param>
    /// <param name="fields">The fields that there are.</param>
    public static Func<JsonObject, bool> Compile(JsonNode? filter, IReadOnlySet<string> fields) =>
        FilterTree.Compile<JsonObject>(filter, rule => Compare(rule, fields), 422);

    /// <summary>Refuses a field that no record here has: finding nothing would look like an answer.</summary>
    public static string Require(string field, IReadOnlySet<string> fields) => fields.Contains(field) || RecordValues.SpecialNames.Contains(field)
        ? field
        : throw ApiProblem.Search(
            422,
            $"No record here has a field '{field}'; there are {string.Join(", ", fields.Order(StringComparer.Ordinal))} and "
                + $"{string.Join(", ", RecordValues.SpecialNames)}.");

    private static Func<JsonObject, bool> Compare(FilterRule rule, IReadOnlySet<string> fields)
    {
        string field = Require(rule.Field, fields);
        bool expected = rule.Operator[0] != '!' && rule.Operator is not ("not_in" or "not_exists");
        Func<string, bool> fits = rule.Operator switch
        {
            "exists" or "not_exists" => static _ => true,
            "in" or "not_in" => AnyOf([.. rule.Texts().Select(text => Equal(field, text))]),
            "=" or "!=" or "~" or "!~" when rule.IsRegex => Pattern(rule),
            "=" or "!=" => Equal(field, rule.Text()),
            "~" or "!~" => Containing(rule.Text()),
            "startswith" => Starting(rule.Text()),
            _ => Ordered(rule),
        };
        return record => RecordValues.Texts(record, field).Any(fits) == expected;
    }

    private static Func<string, bool> AnyOf(Func<string, bool>[] tests) => text => Array.Exists(tests, test => test(text));

    private static Func<string, bool> Equal(string field, string wanted)
    {
        if (RecordValues.IsFullText(field))
        {
            return Containing(wanted);
        }

        return wanted.Contains('/', StringComparison.Ordinal) && IPNetwork.TryParse(wanted, out IPNetwork network)
            ? text => IPAddress.TryParse(text, out IPAddress? address) && network.Contains(address)
            : text => string.Equals(text, wanted, StringComparison.Ordinal);
    }

    private static Func<string, bool> Containing(string wanted) => text => text.Contains(wanted, StringComparison.OrdinalIgnoreCase);

    private static Func<string, bool> Starting(string wanted) => text => text.StartsWith(wanted, StringComparison.Ordinal);

    private static Func<string, bool> Pattern(FilterRule rule) => FilterPattern.Read(rule.Text())
        ?? throw rule.Refuse($"is '{rule.Text()}', no regular expression that the system can run");

    private static Func<string, bool> Ordered(FilterRule rule)
    {
        double bound = double.TryParse(rule.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw rule.Refuse($"is '{rule.Text()}'; expected a number");
        return text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && rule.Operator switch
        {
            ">" => value > bound,
            "<" => value < bound,
            ">=" => value >= bound,
            _ => value <= bound,
        };
    }
}
