using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Filters;

namespace ExtraHop.Client.Simulator.Eql;

/// <summary>
/// Reads the part of ExtraHop Query Language that is known: comparisons of a field with a value, <c>and</c>, <c>or</c>, parentheses, and
/// <c>| sort by FIELD [asc|desc]</c> at the end. Anything else is refused with its place: what is skipped would change the answer.
/// </summary>
internal sealed class EqlParser
{
    private const int DeepestNesting = 50;

    private readonly List<EqlToken> _tokens;
    private readonly EqlFields _fields;
    private int _at;
    private int _depth;

    private EqlParser(List<EqlToken> tokens, EqlFields fields)
    {
        _tokens = tokens;
        _fields = fields;
    }

    private EqlToken Current => _tokens[_at];

    /// <summary>Reads a query.</summary>
    /// <exception cref="ApiProblem">A 400 that says what is not read, and where.</exception>
    public static EqlQuery Read(string text, EqlFields fields)
    {
        var parser = new EqlParser(EqlTokens.Split(text), fields);
        Func<JsonObject, bool> matches = parser.ParseOr();
        EqlQuery query = parser.Take("|") ? parser.ParseSort(matches) : new EqlQuery(matches, null, false);
        return parser.Current.Kind == EqlTokenKind.End ? query : throw parser.Refuse(query.SortField is null ? "and, or, | or the end" : "the end");
    }

    /// <summary>A refusal that tells the place.</summary>
    public static ApiProblem Refuse(string what, int position, string expected) =>
        ApiProblem.Search(400, FormattableString.Invariant($"The simulator does not read this: {what} at character {position} of 'eql'; expected {expected}."));

    private ApiProblem Refuse(string expected) => Refuse(Current.Kind == EqlTokenKind.End ? "the end" : $"'{Current.Text}'", Current.Position, expected);

    private bool Take(string text)
    {
        if (Current.Kind is not (EqlTokenKind.Word or EqlTokenKind.Sign) || Current.Text != text)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Require(string text)
    {
        if (!Take(text))
        {
            throw Refuse(text);
        }
    }

    private Func<JsonObject, bool> ParseOr()
    {
        Func<JsonObject, bool> left = ParseAnd();
        while (Take("or"))
        {
            (Func<JsonObject, bool> one, Func<JsonObject, bool> other) = (left, ParseAnd());
            left = entry => one(entry) || other(entry);
        }

        return left;
    }

    private Func<JsonObject, bool> ParseAnd()
    {
        Func<JsonObject, bool> left = ParseCondition();
        while (Take("and"))
        {
            (Func<JsonObject, bool> one, Func<JsonObject, bool> other) = (left, ParseCondition());
            left = entry => one(entry) && other(entry);
        }

        return left;
    }

    private Func<JsonObject, bool> ParseCondition()
    {
        EqlToken opening = Current;
        if (!Take("("))
        {
            return ParseComparison();
        }

        if (++_depth > DeepestNesting)
        {
            throw Refuse("'('", opening.Position, FormattableString.Invariant($"no more than {DeepestNesting} levels of parentheses"));
        }

        Func<JsonObject, bool> inner = ParseOr();
        Require(")");
        _depth--;
        return inner;
    }

    private Func<JsonObject, bool> ParseComparison()
    {
        string field = ParseField();
        EqlToken operation = Current;
        if (operation.Kind != EqlTokenKind.Sign || operation.Text is not ("=" or "!=" or "<" or ">" or "<=" or ">="))
        {
            throw Refuse("=, !=, <, <=, > or >=");
        }

        _at++;
        EqlToken value = Current;
        double? number = double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double read) ? read : (double?)null;
        bool isValue = value.Kind == EqlTokenKind.Text || (value.Kind == EqlTokenKind.Number && number is not null)
            || (value.Kind == EqlTokenKind.Word && value.Text is "true" or "false");
        if (!isValue)
        {
            throw Refuse("a text in single quotes, a number, true or false");
        }

        if (_fields.Numbers.Contains(field) && number is null)
        {
            throw Refuse($"a number, as '{field}' holds numbers");
        }

        _at++;
        return Compare(field, operation.Text, value.Text, _fields.Numbers.Contains(field) ? number : null);
    }

    private string ParseField()
    {
        if (Current.Kind != EqlTokenKind.Word || Current.Text is "and" or "or" or "sort" or "by")
        {
            throw Refuse("a field");
        }

        return _fields.Names.Contains(Current.Text)
            ? _tokens[_at++].Text
            : throw Refuse($"one of the fields {string.Join(", ", _fields.Names.Order(StringComparer.Ordinal))}");
    }

    private EqlQuery ParseSort(Func<JsonObject, bool> matches)
    {
        Require("sort");
        Require("by");
        string field = ParseField();
        bool descending = Take("desc");
        if (!descending)
        {
            Take("asc");
        }

        return new EqlQuery(matches, field, descending);
    }

    private static Func<JsonObject, bool> Compare(string field, string operation, string wanted, double? number)
    {
        int Order(string text) => number is { } bound && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value.CompareTo(bound)
            : string.CompareOrdinal(text, wanted);

        Func<string, bool> fits = operation switch
        {
            "=" or "!=" => text => Order(text) == 0,
            "<" => text => Order(text) < 0,
            ">" => text => Order(text) > 0,
            "<=" => text => Order(text) <= 0,
            _ => text => Order(text) >= 0,
        };
        return entry => RecordValues.Texts(entry, field).Any(fits) == (operation != "!=");
    }
}
