using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Which records to find: comparisons of fields, joined with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <remarks>
/// A filter starts with a field and reads as a sentence:
/// <code>
/// RecordFilter filter = RecordFilter.Field("method").EqualTo("GET") &amp; RecordFilter.Field("statusCode").AtLeast(400)
///     &amp; !RecordFilter.Field("clientAddr").In("10.0.0.0/8");
/// </code>
/// Operands go over the wire as text. Filters do not change once they are made, so one can serve many searches and many threads.
/// What this library has no word for goes through <see cref="Compare"/>, <see cref="Parse"/> or <see cref="Raw"/>.
/// </remarks>
[JsonConverter(typeof(RecordFilterConverter))]
public sealed class RecordFilter
{
    private RecordFilter(RecordFilterOperator @operator, string? field, JsonElement? operand, IReadOnlyList<RecordFilter>? rules)
    {
        Operator = @operator;
        FieldName = field;
        Operand = operand;
        Rules = rules ?? [];
        HasRules = rules is not null;
    }

    /// <summary>The field that is compared; null where the filter joins others.</summary>
    public string? FieldName { get; }

    /// <summary>How the field is compared with the operand, or how <see cref="Rules"/> are joined.</summary>
    public RecordFilterOperator Operator { get; }

    /// <summary>What the field is compared with, as it goes over the wire: text, or an object with <c>type</c>, <c>value</c> and <c>is_regex</c>; null where the operator takes none.</summary>
    public JsonElement? Operand { get; }

    /// <summary>The filters that <c>and</c>, <c>or</c> and <c>not</c> join; empty for a comparison.</summary>
    public IReadOnlyList<RecordFilter> Rules { get; }

    /// <summary>True when there is a list of rules, be it an empty one.</summary>
    internal bool HasRules { get; }

    /// <summary>Members that this version of the library does not know, by their name on the wire: kept, and sent back unchanged. Null when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; private init; }

    /// <summary>Starts a comparison of a field.</summary>
    /// <param name="name">The name, such as <c>clientAddr</c>; systems match it exactly.</param>
    public static RecordField Field(string name) => new(name);

    /// <summary>Finds what both filters find.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static RecordFilter operator &(RecordFilter left, RecordFilter right) => Join(RecordFilterOperator.And, [left, right]);

    /// <summary>Finds what at least one of the filters finds.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static RecordFilter operator |(RecordFilter left, RecordFilter right) => Join(RecordFilterOperator.Or, [left, right]);

    /// <summary>Finds what the filter does not find.</summary>
    /// <param name="filter">The filter to turn around.</param>
    public static RecordFilter operator !(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter is { Operator.Value: "not", Rules: [var inner], AdditionalProperties: null }
            ? inner
            : new(RecordFilterOperator.Not, field: null, operand: null, [filter]);
    }

    /// <summary>Finds what all of the filters find: <c>&amp;</c> over a list.</summary>
    /// <param name="filters">At least one filter.</param>
    /// <exception cref="ArgumentException">There is no filter in the list.</exception>
    public static RecordFilter AllOf(params IEnumerable<RecordFilter> filters) => Join(RecordFilterOperator.And, filters);

    /// <summary>Finds what at least one of the filters finds: <c>|</c> over a list, such as one comparison for each address of a file.</summary>
    /// <param name="filters">At least one filter.</param>
    /// <exception cref="ArgumentException">There is no filter in the list.</exception>
    public static RecordFilter AnyOf(params IEnumerable<RecordFilter> filters) => Join(RecordFilterOperator.Or, filters);

    /// <summary>Compares a field in a way that this library has no word for, such as with an operator of a newer system.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="operator">How to compare; one that joins filters has no place here.</param>
    /// <param name="operand">What to compare with; null for operators that take none.</param>
    /// <exception cref="ArgumentException">The field or the operator is blank, the operator joins filters, or the operand does not fit it.</exception>
    public static RecordFilter Compare(string field, RecordFilterOperator @operator, RecordOperand? operand = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        if (string.IsNullOrWhiteSpace(@operator.Value))
        {
            throw new ArgumentException($"The operator that compares '{field}' is blank; expected one such as '='.", nameof(@operator));
        }

        if (@operator.Joins)
        {
            throw new ArgumentException($"'{@operator}' joins filters and compares no field; join them with &, | and ! instead.", nameof(@operator));
        }

        bool takesOperand = @operator != RecordFilterOperator.Exists && @operator != RecordFilterOperator.NotExists;
        bool hasOperand = operand is { Value: not null };
        return takesOperand == hasOperand
            ? new(@operator, field, operand?.ToJson(), rules: null)
            : throw new ArgumentException(
                takesOperand ? $"'{field} {@operator}' has nothing to compare with." : $"'{field} {@operator}' takes no operand, but has {operand}.", nameof(operand));
    }

    /// <summary>Takes a filter as JSON, sent as it is: for what the API can and this library has no word for.</summary>
    /// <param name="filter">An object with <c>operator</c>, and <c>field</c> and <c>operand</c> or <c>rules</c>. Operands should be text.</param>
    /// <exception cref="ArgumentException">The value is not an object, or its members have other types than the API gives them.</exception>
    public static RecordFilter Raw(JsonElement filter)
    {
        try
        {
            return filter.ValueKind == JsonValueKind.Object
                ? filter.Deserialize(ExtraHopJson.TypeInfo<RecordFilter>())!
                : throw new ArgumentException($"A record filter is a JSON object, but this is {filter.ValueKind}.", nameof(filter));
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"This is not a record filter: {error.Message}", nameof(filter), error);
        }
    }

    /// <summary>Reads a filter from JSON text, such as one that was copied from the API explorer.</summary>
    /// <param name="json">An object with <c>operator</c>, and <c>field</c> and <c>operand</c> or <c>rules</c>.</param>
    /// <exception cref="FormatException">The text is not JSON, or not a filter.</exception>
    public static RecordFilter Parse(string json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(json);
        try
        {
            return JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<RecordFilter>()) ?? throw new FormatException("A record filter is a JSON object, but this is null.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"This is not a record filter: {error.Message}", error);
        }
    }

    /// <summary>The filter as a sentence, with parentheses where filters of different kinds meet.</summary>
    public override string ToString() => Rules.Count == 0
        ? $"{FieldName} {Operator.Value} {(Operand is { } operand ? operand.GetRawText() : "")}".Trim()
        : Operator == RecordFilterOperator.Not
            ? string.Join(' ', Rules.Select(static rule => $"not ({rule})"))
            : string.Join($" {Operator.Value} ", Rules.Select(rule => rule.Rules.Count > 1 && rule.Operator != Operator ? $"({rule})" : rule.ToString()));

    /// <summary>What came over the wire, with nothing checked: a system may know more than this library.</summary>
    internal static RecordFilter FromWire(
        RecordFilterOperator @operator,
        string? field,
        JsonElement? operand,
        IReadOnlyList<RecordFilter>? rules,
        IReadOnlyDictionary<string, JsonElement>? more) => new(@operator, field, operand, rules) { AdditionalProperties = more };

    private static RecordFilter Join(RecordFilterOperator @operator, IEnumerable<RecordFilter> filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var rules = new List<RecordFilter>();
        foreach (RecordFilter filter in filters)
        {
            ArgumentNullException.ThrowIfNull(filter, nameof(filters));

            // a & b & c is one list of three, not a pair inside a pair.
            if (filter.Operator == @operator && filter is { FieldName: null, Operand: null, Rules.Count: > 0, AdditionalProperties: null })
            {
                rules.AddRange(filter.Rules);
            }
            else
            {
                rules.Add(filter);
            }
        }

        return rules.Count switch
        {
            0 => throw new ArgumentException($"There is no filter to join with '{@operator}'; expected at least one.", nameof(filters)),
            1 => rules[0],
            _ => new(@operator, field: null, operand: null, rules),
        };
    }
}
