namespace ExtraHop.Client;

/// <summary>A field on its way to becoming a filter: <c>RecordFilter.Field("statusCode").Is(404)</c>.</summary>
/// <typeparam name="TFilter">The kind of filter.</typeparam>
/// <remarks>Systems match field names exactly; the record format of a kind of record lists those of records.</remarks>
public readonly record struct FilterField<TFilter>
    where TFilter : SearchFilter<TFilter>, ISearchFilter<TFilter>
{
    internal FilterField(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The name as the API writes it, such as <c>clientAddr</c>.</summary>
    public string Name { get; }

    /// <summary>The field equals the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public TFilter Is(FilterOperand operand) => Compare(FilterOperator.EqualTo, operand);

    /// <summary>The field does not equal the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public TFilter IsNot(FilterOperand operand) => Compare(FilterOperator.NotEqualTo, operand);

    /// <inheritdoc cref="IsAnyOf(IEnumerable{FilterOperand})"/>
    public TFilter IsAnyOf(params FilterOperand[] operands) => IsAnyOf((IEnumerable<FilterOperand>)operands);

    /// <summary>The field equals one of several operands: an <c>or</c> of equalities, which every recordstore supports.</summary>
    /// <param name="operands">At least one.</param>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public TFilter IsAnyOf(IEnumerable<FilterOperand> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        FilterField<TFilter> field = this;
        return SearchFilter<TFilter>.AnyOf(operands.Select(operand => field.Is(operand)));
    }

    /// <inheritdoc cref="IsNoneOf(IEnumerable{FilterOperand})"/>
    public TFilter IsNoneOf(params FilterOperand[] operands) => IsNoneOf((IEnumerable<FilterOperand>)operands);

    /// <summary>The field equals none of several operands: an <c>and</c> of inequalities.</summary>
    /// <param name="operands">At least one.</param>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public TFilter IsNoneOf(IEnumerable<FilterOperand> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        FilterField<TFilter> field = this;
        return SearchFilter<TFilter>.AllOf(operands.Select(operand => field.IsNot(operand)));
    }

    /// <summary>The field is greater than the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public TFilter IsGreaterThan(FilterOperand operand) => Compare(FilterOperator.GreaterThan, operand);

    /// <summary>The field is greater than or equal to the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public TFilter IsAtLeast(FilterOperand operand) => Compare(FilterOperator.GreaterThanOrEqual, operand);

    /// <summary>The field is less than the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public TFilter IsLessThan(FilterOperand operand) => Compare(FilterOperator.LessThan, operand);

    /// <summary>The field is less than or equal to the operand.</summary>
    /// <param name="operand">What to compare with.</param>
    public TFilter IsAtMost(FilterOperand operand) => Compare(FilterOperator.LessThanOrEqual, operand);

    /// <summary>The field lies in a range, both ends included.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="most">The greatest value.</param>
    public TFilter IsBetween(FilterOperand least, FilterOperand most) => IsAtLeast(least) & IsAtMost(most);

    /// <summary>The field starts with a text.</summary>
    /// <param name="prefix">The text.</param>
    public TFilter StartsWith(string prefix) => Compare(FilterOperator.StartsWith, prefix);

    /// <summary>The field matches. Records: it contains the text, or matches <see cref="FilterOperand.Regex"/>. Devices: it matches the text as a regular
    /// expression.</summary>
    /// <param name="operand">The text or the expression.</param>
    public TFilter Matches(FilterOperand operand) => Compare(FilterOperator.Matches, operand);

    /// <summary>The field does not match, in the sense of <see cref="Matches"/>.</summary>
    /// <param name="operand">The text or the expression.</param>
    public TFilter DoesNotMatch(FilterOperand operand) => Compare(FilterOperator.NotMatches, operand);

    /// <summary>The field lies in the operand, such as an address in a network.</summary>
    /// <param name="operand">The network (<c>10.0.0.0/8</c>), or a group as <see cref="FilterOperand.Typed"/>.</param>
    public TFilter IsIn(FilterOperand operand) => Compare(FilterOperator.In, operand);

    /// <summary>The field lies outside of the operand.</summary>
    /// <param name="operand">The network (<c>10.0.0.0/8</c>), or a group as <see cref="FilterOperand.Typed"/>.</param>
    public TFilter IsNotIn(FilterOperand operand) => Compare(FilterOperator.NotIn, operand);

    /// <summary>The field has a value.</summary>
    public TFilter Exists() => SearchFilter<TFilter>.Compare(Name, FilterOperator.Exists);

    /// <summary>The field has no value.</summary>
    public TFilter DoesNotExist() => SearchFilter<TFilter>.Compare(Name, FilterOperator.NotExists);

    /// <summary>The name of the field as the API writes it.</summary>
    public override string ToString() => Name ?? "";

    private TFilter Compare(FilterOperator @operator, FilterOperand operand) => SearchFilter<TFilter>.Compare(Name, @operator, operand);
}
