using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Which devices to find, or to keep in a dynamic group: comparisons of fields, joined with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <remarks>
/// A filter starts with a field and reads as a sentence:
/// <code>
/// DeviceFilter filter = DeviceFilter.Role.Is(DeviceRole.HttpServer) &amp; DeviceFilter.IpAddress.InNetwork("10.20.0.0/24")
///     | !DeviceFilter.Name.StartsWith("test");
/// </code>
/// Filters do not change once they are made, so one can serve many searches and many threads.
/// What this library has no word for goes through <see cref="Compare(DeviceFilterField, DeviceFilterOperator, JsonElement?)"/>, <see cref="Parse"/> or <see cref="Raw"/>.
/// </remarks>
[JsonConverter(typeof(DeviceFilterConverter))]
public sealed partial class DeviceFilter
{
    private DeviceFilter(DeviceFilterOperator @operator, DeviceFilterField? field, JsonElement? operand, IReadOnlyList<DeviceFilter>? rules)
    {
        Operator = @operator;
        Field = field;
        Operand = operand;
        Rules = rules ?? [];
        HasRules = rules is not null;
    }

    /// <summary>The field that is compared; null where the filter joins others.</summary>
    public DeviceFilterField? Field { get; }

    /// <summary>How the field is compared with the operand, or how <see cref="Rules"/> are joined.</summary>
    public DeviceFilterOperator Operator { get; }

    /// <summary>What the field is compared with, as it goes over the wire: text, number, list or object; null where the operator takes none.</summary>
    public JsonElement? Operand { get; }

    /// <summary>The filters that <c>and</c>, <c>or</c> and <c>not</c> join; empty for a comparison.</summary>
    public IReadOnlyList<DeviceFilter> Rules { get; }

    /// <summary>Members that this version of the library does not know, by their name on the wire: kept, and sent back unchanged. Null when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; private init; }

    /// <summary>False where the filter came without a list of rules, true where it came with an empty one, which is sent back as it is.</summary>
    internal bool HasRules { get; }

    /// <summary>Keeps what both filters keep.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static DeviceFilter operator &(DeviceFilter left, DeviceFilter right) => Join(DeviceFilterOperator.And, [left, right]);

    /// <summary>Keeps what at least one of the filters keeps.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static DeviceFilter operator |(DeviceFilter left, DeviceFilter right) => Join(DeviceFilterOperator.Or, [left, right]);

    /// <summary>Keeps what the filter drops.</summary>
    /// <param name="filter">The filter to turn around.</param>
    public static DeviceFilter operator !(DeviceFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter is { Operator.Value: "not", Rules: [var inner], AdditionalProperties: null }
            ? inner
            : new(DeviceFilterOperator.Not, field: null, operand: null, [filter]);
    }

    /// <summary>Keeps what all of the filters keep: <c>&amp;</c> over a list.</summary>
    /// <param name="filters">At least one filter.</param>
    /// <exception cref="ArgumentException">There is no filter in the list.</exception>
    public static DeviceFilter AllOf(params IEnumerable<DeviceFilter> filters) => Join(DeviceFilterOperator.And, filters);

    /// <summary>Keeps what at least one of the filters keeps: <c>|</c> over a list, such as one comparison for each address of a file.</summary>
    /// <param name="filters">At least one filter.</param>
    /// <exception cref="ArgumentException">There is no filter in the list.</exception>
    public static DeviceFilter AnyOf(params IEnumerable<DeviceFilter> filters) => Join(DeviceFilterOperator.Or, filters);

    /// <summary>Compares a field in a way that this library has no word for, such as a field or an operator of a newer system.</summary>
    /// <param name="field">The field; <c>new DeviceFilterField("...")</c> names one that is not listed.</param>
    /// <param name="operator">How to compare; one that joins filters has no place here.</param>
    /// <param name="operand">What to compare with, sent as it is; null for operators that take none.</param>
    /// <exception cref="ArgumentException">The field is blank, the operator joins filters, or <c>exists</c> and <c>not_exists</c> have an operand.</exception>
    public static DeviceFilter Compare(DeviceFilterField field, DeviceFilterOperator @operator, JsonElement? operand = null)
    {
        if (string.IsNullOrWhiteSpace(field.Value))
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

        bool takesOperand = @operator != DeviceFilterOperator.Exists && @operator != DeviceFilterOperator.NotExists;
        return takesOperand == operand is { ValueKind: not JsonValueKind.Undefined }
            ? new(@operator, field, operand?.Clone(), rules: null)
            : throw new ArgumentException(
                takesOperand ? $"'{field} {@operator}' has nothing to compare with." : $"'{field} {@operator}' takes no operand, but has {operand}.",
                nameof(operand));
    }

    /// <summary>Takes a filter as JSON, sent as it is: for what the API can and this library has no word for.</summary>
    /// <param name="filter">An object with <c>operator</c>, and <c>field</c> and <c>operand</c> or <c>rules</c>.</param>
    /// <exception cref="ArgumentException">The value is not an object, or its members have other types than the API gives them.</exception>
    public static DeviceFilter Raw(JsonElement filter)
    {
        if (filter.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException($"A device filter is a JSON object, but this is {filter.ValueKind}.", nameof(filter));
        }

        try
        {
            return filter.Deserialize(ExtraHopJson.TypeInfo<DeviceFilter>())!;
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"This is not a device filter: {error.Message}", nameof(filter), error);
        }
    }

    /// <summary>Reads a filter from JSON text, such as one that was copied from the API explorer.</summary>
    /// <param name="json">An object with <c>operator</c>, and <c>field</c> and <c>operand</c> or <c>rules</c>.</param>
    /// <exception cref="FormatException">The text is not JSON, or not a filter.</exception>
    public static DeviceFilter Parse(string json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(json);
        try
        {
            return JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<DeviceFilter>())
                ?? throw new FormatException("A device filter is a JSON object, but this is null.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"This is not a device filter: {error.Message}", error);
        }
    }

    /// <summary>The filter as a sentence, with parentheses where filters of different kinds meet.</summary>
    public override string ToString() => Rules.Count == 0
        ? $"{Field?.Value} {Operator.Value} {(Operand is { } operand ? operand.GetRawText() : "")}".Trim()
        : Operator == DeviceFilterOperator.Not
            ? string.Join(' ', Rules.Select(static rule => $"not ({rule})"))
            : string.Join($" {Operator.Value} ", Rules.Select(rule => rule.Rules.Count > 1 && rule.Operator != Operator ? $"({rule})" : rule.ToString()));

    /// <summary>What came over the wire, with nothing checked: a system may know more than this library.</summary>
    internal static DeviceFilter FromWire(
        DeviceFilterOperator @operator,
        DeviceFilterField? field,
        JsonElement? operand,
        IReadOnlyList<DeviceFilter>? rules,
        IReadOnlyDictionary<string, JsonElement>? more) => new(@operator, field, operand, rules) { AdditionalProperties = more };

    private static DeviceFilter Join(DeviceFilterOperator @operator, IEnumerable<DeviceFilter> filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var rules = new List<DeviceFilter>();
        foreach (DeviceFilter filter in filters)
        {
            ArgumentNullException.ThrowIfNull(filter, nameof(filters));

            // a & b & c is one list of three, not a pair inside a pair.
            if (filter.Operator == @operator && filter is { Field: null, Operand: null, Rules.Count: > 0, AdditionalProperties: null })
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
