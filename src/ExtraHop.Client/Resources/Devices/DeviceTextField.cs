namespace ExtraHop.Client;

/// <summary>A field of a device that holds text, on its way to becoming a filter: <c>DeviceFilter.Name.StartsWith("web")</c>.</summary>
public readonly record struct DeviceTextField
{
    private readonly string? _field;

    internal DeviceTextField(string field) => _field = field;

    /// <summary>Keeps devices whose field is this text.</summary>
    /// <param name="text">The whole text.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public DeviceFilter Is(string text) => DeviceFilter.CompareText(_field!, FilterOperator.EqualTo, text);

    /// <summary>Keeps devices whose field is not this text.</summary>
    /// <param name="text">The whole text.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public DeviceFilter IsNot(string text) => DeviceFilter.CompareText(_field!, FilterOperator.NotEqualTo, text);

    /// <inheritdoc cref="IsAnyOf(IEnumerable{string})"/>
    public DeviceFilter IsAnyOf(params string[] texts) => IsAnyOf((IEnumerable<string>)texts);

    /// <summary>Keeps devices whose field is one of these texts.</summary>
    /// <param name="texts">At least one text.</param>
    /// <exception cref="ArgumentException">The list is empty, or one of its texts is blank.</exception>
    public DeviceFilter IsAnyOf(IEnumerable<string> texts) => DeviceFilter.CompareList(_field!, FilterOperator.In, texts);

    /// <inheritdoc cref="IsNoneOf(IEnumerable{string})"/>
    public DeviceFilter IsNoneOf(params string[] texts) => IsNoneOf((IEnumerable<string>)texts);

    /// <summary>Keeps devices whose field is none of these texts.</summary>
    /// <param name="texts">At least one text.</param>
    /// <exception cref="ArgumentException">The list is empty, or one of its texts is blank.</exception>
    public DeviceFilter IsNoneOf(IEnumerable<string> texts) => DeviceFilter.CompareList(_field!, FilterOperator.NotIn, texts);

    /// <summary>Keeps devices whose field begins with this text.</summary>
    /// <param name="prefix">How the text begins.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public DeviceFilter StartsWith(string prefix) => DeviceFilter.CompareText(_field!, FilterOperator.StartsWith, prefix);

    /// <summary>Keeps devices whose field matches a pattern.</summary>
    /// <param name="pattern">A regular expression, in the system's dialect; the system judges it.</param>
    /// <exception cref="ArgumentException">The pattern is blank.</exception>
    public DeviceFilter Matches(string pattern) => DeviceFilter.CompareText(_field!, FilterOperator.Matches, pattern);

    /// <summary>Keeps devices whose field does not match a pattern.</summary>
    /// <param name="pattern">A regular expression, in the system's dialect; the system judges it.</param>
    /// <exception cref="ArgumentException">The pattern is blank.</exception>
    public DeviceFilter DoesNotMatch(string pattern) => DeviceFilter.CompareText(_field!, FilterOperator.NotMatches, pattern);

    /// <summary>Keeps devices whose field has a value.</summary>
    public DeviceFilter Exists() => DeviceFilter.Compare(_field!, FilterOperator.Exists);

    /// <summary>Keeps devices whose field has no value.</summary>
    public DeviceFilter DoesNotExist() => DeviceFilter.Compare(_field!, FilterOperator.NotExists);

    /// <summary>The field's name on the wire.</summary>
    public override string ToString() => _field ?? "";
}
