namespace ExtraHop.Client;

/// <summary>A field of records, on its way to becoming a filter: <c>RecordFilter.Field("statusCode").EqualTo(404)</c>.</summary>
/// <remarks>Systems match names of fields exactly; the record format of a kind of record lists them.</remarks>
public readonly record struct RecordField
{
    internal RecordField(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The name, such as <c>clientAddr</c>.</summary>
    public string Name { get; }

    /// <summary>Finds records whose field is the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public RecordFilter EqualTo(RecordOperand operand) => Compare(RecordFilterOperator.EqualTo, operand);

    /// <summary>Finds records whose field is something else than the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public RecordFilter NotEqualTo(RecordOperand operand) => Compare(RecordFilterOperator.NotEqualTo, operand);

    /// <summary>Finds records whose field is larger than the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public RecordFilter GreaterThan(RecordOperand operand) => Compare(RecordFilterOperator.GreaterThan, operand);

    /// <summary>Finds records whose field is the operand or larger.</summary>
    /// <param name="operand">What to compare with.</param>
    public RecordFilter AtLeast(RecordOperand operand) => Compare(RecordFilterOperator.GreaterThanOrEqual, operand);

    /// <summary>Finds records whose field is smaller than the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public RecordFilter LessThan(RecordOperand operand) => Compare(RecordFilterOperator.LessThan, operand);

    /// <summary>Finds records whose field is the operand or smaller.</summary>
    /// <param name="operand">What to compare with.</param>
    public RecordFilter AtMost(RecordOperand operand) => Compare(RecordFilterOperator.LessThanOrEqual, operand);

    /// <summary>Finds records whose field starts with a text.</summary>
    /// <param name="text">The text.</param>
    public RecordFilter StartsWith(string text) => Compare(RecordFilterOperator.StartsWith, text);

    /// <summary>Finds records whose field holds a text, or matches <see cref="RecordOperand.Regex"/>.</summary>
    /// <param name="operand">The text or the expression.</param>
    public RecordFilter Matches(RecordOperand operand) => Compare(RecordFilterOperator.Matches, operand);

    /// <summary>Finds records whose field neither holds a text nor matches <see cref="RecordOperand.Regex"/>.</summary>
    /// <param name="operand">The text or the expression.</param>
    public RecordFilter NotMatches(RecordOperand operand) => Compare(RecordFilterOperator.NotMatches, operand);

    /// <summary>Finds records whose field lies in something, such as an address in a network.</summary>
    /// <param name="operand">The network (<c>10.0.0.0/8</c>), or a group as <see cref="RecordOperand.Typed"/>.</param>
    public RecordFilter In(RecordOperand operand) => Compare(RecordFilterOperator.In, operand);

    /// <summary>Finds records whose field lies outside something.</summary>
    /// <param name="operand">The network (<c>10.0.0.0/8</c>), or a group as <see cref="RecordOperand.Typed"/>.</param>
    public RecordFilter NotIn(RecordOperand operand) => Compare(RecordFilterOperator.NotIn, operand);

    /// <summary>Finds records whose field is one of several: an <c>or</c> of equalities, which every recordstore knows.</summary>
    /// <param name="operands">At least one.</param>
    public RecordFilter OneOf(params IEnumerable<RecordOperand> operands)
    {
        RecordField field = this;
        return RecordFilter.AnyOf(operands.Select(operand => field.EqualTo(operand)));
    }

    /// <summary>Finds records that have the field.</summary>
    public RecordFilter Exists() => RecordFilter.Compare(Name, RecordFilterOperator.Exists);

    /// <summary>Finds records that do not have the field.</summary>
    public RecordFilter NotExists() => RecordFilter.Compare(Name, RecordFilterOperator.NotExists);

    private RecordFilter Compare(RecordFilterOperator @operator, RecordOperand operand) => RecordFilter.Compare(Name, @operator, operand);
}
