namespace ExtraHop.Client;

/// <summary>A field of a device that holds text, on its way to becoming a filter: <c>DeviceFilter.Name.StartsWith("web")</c>.</summary>
public readonly record struct DeviceTextField
{
    private readonly DeviceFilterField _field;

    /// <summary>Names the field; the known ones stand ready on <see cref="DeviceFilter"/>.</summary>
    /// <param name="field">The field, also one that is not listed.</param>
    public DeviceTextField(DeviceFilterField field) => _field = field;

    /// <summary>Keeps devices whose field is this text.</summary>
    /// <param name="text">The whole text.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public DeviceFilter Is(string text) => DeviceFilter.Compare(_field, DeviceFilterOperator.EqualTo, text);

    /// <summary>Keeps devices whose field is not this text.</summary>
    /// <param name="text">The whole text.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public DeviceFilter IsNot(string text) => DeviceFilter.Compare(_field, DeviceFilterOperator.NotEqualTo, text);

    /// <summary>Keeps devices whose field is one of these texts.</summary>
    /// <param name="texts">At least one text.</param>
    /// <exception cref="ArgumentException">The list is empty, or one of its texts is blank.</exception>
    public DeviceFilter IsAnyOf(params IEnumerable<string> texts) => DeviceFilter.CompareList(_field, DeviceFilterOperator.In, texts);

    /// <summary>Keeps devices whose field is none of these texts.</summary>
    /// <param name="texts">At least one text.</param>
    /// <exception cref="ArgumentException">The list is empty, or one of its texts is blank.</exception>
    public DeviceFilter IsNoneOf(params IEnumerable<string> texts) => DeviceFilter.CompareList(_field, DeviceFilterOperator.NotIn, texts);

    /// <summary>Keeps devices whose field begins with this text.</summary>
    /// <param name="prefix">How the text begins.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public DeviceFilter StartsWith(string prefix) => DeviceFilter.Compare(_field, DeviceFilterOperator.StartsWith, prefix);

    /// <summary>Keeps devices whose field matches a pattern.</summary>
    /// <param name="pattern">A regular expression, in the system's dialect; the system judges it.</param>
    /// <exception cref="ArgumentException">The pattern is blank.</exception>
    public DeviceFilter Matches(string pattern) => DeviceFilter.Compare(_field, DeviceFilterOperator.Matches, pattern);

    /// <summary>Keeps devices whose field does not match a pattern.</summary>
    /// <param name="pattern">A regular expression, in the system's dialect; the system judges it.</param>
    /// <exception cref="ArgumentException">The pattern is blank.</exception>
    public DeviceFilter DoesNotMatch(string pattern) => DeviceFilter.Compare(_field, DeviceFilterOperator.NotMatches, pattern);

    /// <summary>Keeps devices whose field has a value.</summary>
    public DeviceFilter Exists() => DeviceFilter.Compare(_field, DeviceFilterOperator.Exists);

    /// <summary>Keeps devices whose field has no value.</summary>
    public DeviceFilter DoesNotExist() => DeviceFilter.Compare(_field, DeviceFilterOperator.NotExists);

    /// <summary>The field's name on the wire.</summary>
    public override string ToString() => _field.ToString();
}
