using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>What device and record filters have in common: comparisons of fields, joined with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <typeparam name="TSelf">The kind of filter.</typeparam>
/// <remarks>
/// A filter does not change once it is made, so one can serve many searches and many threads.
/// What this library has no method for goes through <see cref="Field"/>, <see cref="Compare(string, FilterOperator, JsonElement?)"/> or <see cref="Parse"/>.
/// </remarks>
public abstract class SearchFilter<TSelf>
    where TSelf : SearchFilter<TSelf>, ISearchFilter<TSelf>
{
    private protected SearchFilter()
    {
    }

    /// <summary>The name of the field that is compared; null where the filter joins others.</summary>
    public string? FieldName { get; private set; }

    /// <summary>How the field is compared with the operand, or how <see cref="Rules"/> are joined.</summary>
    public FilterOperator Operator { get; private set; }

    /// <summary>What the field is compared with, as sent: a text, a list, or an object with <c>type</c>, <c>value</c> and <c>is_regex</c>; null where the
    /// operator takes none.</summary>
    public JsonElement? Operand { get; private set; }

    /// <summary>The filters that <c>and</c>, <c>or</c> and <c>not</c> join; empty for a comparison.</summary>
    public IReadOnlyList<TSelf> Rules { get; private set; } = [];

    /// <summary>Members that this version of the library does not know, by their names on the wire: kept, and sent back unchanged. Null when there are
    /// none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; private set; }

    /// <summary>True where the filter has a list of rules, also an empty one, which is sent back as it came.</summary>
    internal bool HasRules { get; private set; }

    /// <summary>Matches what both filters match.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static TSelf operator &(SearchFilter<TSelf> left, SearchFilter<TSelf> right) => Join(FilterOperator.And, [left, right]);

    /// <summary>Matches what at least one of the filters matches.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static TSelf operator |(SearchFilter<TSelf> left, SearchFilter<TSelf> right) => Join(FilterOperator.Or, [left, right]);

    /// <summary>Matches what the filter does not match.</summary>
    /// <param name="filter">The filter to negate.</param>
    public static TSelf operator !(SearchFilter<TSelf> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter is { Operator.Value: "not", Rules: [var inner], AdditionalProperties: null }
            ? inner
            : Of(FilterOperator.Not, field: null, operand: null, [(TSelf)filter]);
    }

    /// <inheritdoc cref="AllOf(IEnumerable{TSelf})"/>
    public static TSelf AllOf(params TSelf[] filters) => AllOf((IEnumerable<TSelf>)filters);

    /// <summary>Matches what all of the filters match: <c>&amp;</c> over a list.</summary>
    /// <param name="filters">At least one filter.</param>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static TSelf AllOf(IEnumerable<TSelf> filters) => Join(FilterOperator.And, filters);

    /// <inheritdoc cref="AnyOf(IEnumerable{TSelf})"/>
    public static TSelf AnyOf(params TSelf[] filters) => AnyOf((IEnumerable<TSelf>)filters);

    /// <summary>Matches what at least one of the filters matches: <c>|</c> over a list, such as one comparison for each address of a file.</summary>
    /// <param name="filters">At least one filter.</param>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static TSelf AnyOf(IEnumerable<TSelf> filters) => Join(FilterOperator.Or, filters);

    /// <summary>Starts a comparison of any field, also one that this library does not list.</summary>
    /// <param name="name">The name of the field as the API writes it.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static FilterField<TSelf> Field(string name) => new(name);

    /// <summary>Compares a field in a way that this library has no method for, such as with an operator of newer firmware.</summary>
    /// <param name="field">The name of the field as the API writes it.</param>
    /// <param name="operator">How to compare; not one that joins filters.</param>
    /// <param name="operand">What to compare with; sent as text.</param>
    /// <exception cref="ArgumentException">The field or the operator is blank, the operator joins filters, or it takes no operand.</exception>
    public static TSelf Compare(string field, FilterOperator @operator, FilterOperand operand) =>
        Compare(field, @operator, operand.Value is null ? null : operand.ToJson());

    /// <summary>Compares a field with JSON that is sent as it is.</summary>
    /// <param name="field">The name of the field as the API writes it.</param>
    /// <param name="operator">How to compare; not one that joins filters.</param>
    /// <param name="operand">What to compare with; null for operators that take none. Systems refuse numbers and flags that are not written as text.</param>
    /// <exception cref="ArgumentException">The field or the operator is blank, the operator joins filters, or the operand does not fit it.</exception>
    public static TSelf Compare(string field, FilterOperator @operator, JsonElement? operand = null)
    {
        if (string.IsNullOrWhiteSpace(field))
        {
            throw new ArgumentException("The field of a comparison is blank; expected a name such as 'ipaddr'.", nameof(field));
        }

        if (string.IsNullOrWhiteSpace(@operator.Value))
        {
            throw new ArgumentException($"The operator that compares '{field}' is blank; expected one such as '='.", nameof(@operator));
        }

        if (@operator.Joins)
        {
            throw new ArgumentException($"'{@operator}' joins filters and compares no field; join them with &, | and ! instead.", nameof(@operator));
        }

        return @operator.TakesOperand == operand is { ValueKind: not JsonValueKind.Undefined }
            ? Of(@operator, field, operand?.Clone(), rules: null)
            : throw new ArgumentException(
                @operator.TakesOperand ? $"'{field} {@operator}' has nothing to compare with." : $"'{field} {@operator}' takes no operand, but has {operand}.",
                nameof(operand));
    }

    /// <summary>Takes a filter as JSON and sends it unchanged, unknown operators and members included.</summary>
    /// <param name="filter">An object with <c>operator</c>, and <c>field</c> and <c>operand</c> or <c>rules</c>.</param>
    /// <exception cref="ArgumentException">The value is not a complete filter; the message names what is missing.</exception>
    public static TSelf Raw(JsonElement filter)
    {
        try
        {
            return filter.ValueKind == JsonValueKind.Object
                ? Checked(filter.Deserialize(ExtraHopJson.TypeInfo<TSelf>())!)
                : throw new ArgumentException($"A {TSelf.Kind} is a JSON object, but this is {filter.ValueKind}.", nameof(filter));
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"This is not a {TSelf.Kind}: {error.Message}", nameof(filter), error);
        }
    }

    /// <summary>Reads a filter from JSON text, such as one copied from the API explorer.</summary>
    /// <param name="json">An object with <c>operator</c>, and <c>field</c> and <c>operand</c> or <c>rules</c>.</param>
    /// <exception cref="FormatException">The text is not JSON, or not a complete filter; the message names what is missing.</exception>
    public static TSelf Parse(string json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(json);
        try
        {
            return Checked(JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<TSelf>())
                ?? throw new FormatException($"A {TSelf.Kind} is a JSON object, but this is null."));
        }
        catch (JsonException error)
        {
            throw new FormatException($"This is not a {TSelf.Kind}: {error.Message}", error);
        }
    }

    /// <summary>The filter as JSON, as it is sent; <see cref="Parse"/> reads it.</summary>
    /// <param name="indented">Whether to break lines, for people to read.</param>
    public string ToJson(bool indented = false) => ExtraHopJson.Write(this, ExtraHopJson.TypeInfo<TSelf>(), indented);

    /// <summary>The filter as a sentence, with parentheses where filters of different kinds meet.</summary>
    public override string ToString() => Rules.Count == 0
        ? $"{FieldName} {Operator.Value} {(Operand is { } operand ? ExtraHopJson.Write(false, operand.WriteTo) : "")}".Trim()
        : Operator == FilterOperator.Not
            ? string.Join(' ', Rules.Select(static rule => $"not ({rule})"))
            : string.Join($" {Operator.Value} ", Rules.Select(rule => rule.Rules.Count > 1 && rule.Operator != Operator ? $"({rule})" : rule.ToString()));

    /// <summary>Makes a filter of its parts, unchecked: what a system sends may be more than this library knows.</summary>
    internal static TSelf Of(
        FilterOperator @operator, string? field, JsonElement? operand, IReadOnlyList<TSelf>? rules, IReadOnlyDictionary<string, JsonElement>? more = null)
    {
        TSelf filter = TSelf.New();
        SearchFilter<TSelf> content = filter;
        content.Operator = @operator;
        content.FieldName = field;
        content.Operand = operand;
        content.Rules = rules ?? [];
        content.HasRules = rules is not null;
        content.AdditionalProperties = more;
        return filter;
    }

    // Systems answer an incomplete filter with a 400 that names nothing, so what a user wrote is checked before it is sent.
    private static TSelf Checked(TSelf filter)
    {
        FilterOperator @operator = filter.Operator;
        if (string.IsNullOrWhiteSpace(@operator.Value))
        {
            string of = filter.FieldName is { } name ? $" for '{name}'" : "";
            throw new JsonException($"It has no 'operator'{of}; expected one such as '=' or 'and'.");
        }

        if (@operator.Joins && filter.Rules.Count == 0)
        {
            throw new JsonException($"'{@operator}' has no 'rules'; expected a list with at least one filter.");
        }

        if (filter.Rules.Count == 0 && string.IsNullOrWhiteSpace(filter.FieldName))
        {
            throw new JsonException($"The comparison with '{@operator}' has no 'field'; expected a name such as 'ipaddr'.");
        }

        foreach (TSelf rule in filter.Rules)
        {
            Checked(rule);
        }

        return filter;
    }

    private static TSelf Join(FilterOperator @operator, IEnumerable<SearchFilter<TSelf>> filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var rules = new List<TSelf>();
        foreach (SearchFilter<TSelf> filter in filters)
        {
            ArgumentNullException.ThrowIfNull(filter, nameof(filters));

            // a & b & c is one list of three, not a pair inside a pair.
            if (filter.Operator == @operator && filter is { FieldName: null, Operand: null, Rules.Count: > 0, AdditionalProperties: null })
            {
                rules.AddRange(filter.Rules);
            }
            else
            {
                rules.Add((TSelf)filter);
            }
        }

        return rules.Count switch
        {
            0 => throw new ArgumentException($"There is no filter to join with '{@operator}'; expected at least one.", nameof(filters)),
            1 => rules[0],
            _ => Of(@operator, field: null, operand: null, rules),
        };
    }
}
