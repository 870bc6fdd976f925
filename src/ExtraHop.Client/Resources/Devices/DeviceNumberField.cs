namespace ExtraHop.Client;

/// <summary>A field of a device that holds a number, on its way to becoming a filter: <c>DeviceFilter.Vlan.IsBetween(100, 199)</c>.</summary>
public readonly record struct DeviceNumberField
{
    private readonly string? _field;

    internal DeviceNumberField(string field) => _field = field;

    /// <summary>Keeps devices whose field is this number.</summary>
    /// <param name="number">The number.</param>
    public DeviceFilter Is(long number) => DeviceFilter.Compare(_field!, FilterOperator.EqualTo, number);

    /// <summary>Keeps devices whose field is not this number.</summary>
    /// <param name="number">The number.</param>
    public DeviceFilter IsNot(long number) => DeviceFilter.Compare(_field!, FilterOperator.NotEqualTo, number);

    /// <summary>Keeps devices whose field is greater.</summary>
    /// <param name="number">The number, itself left out.</param>
    public DeviceFilter IsGreaterThan(long number) => DeviceFilter.Compare(_field!, FilterOperator.GreaterThan, number);

    /// <summary>Keeps devices whose field is this number or greater.</summary>
    /// <param name="number">The number, itself included.</param>
    public DeviceFilter IsAtLeast(long number) => DeviceFilter.Compare(_field!, FilterOperator.GreaterThanOrEqual, number);

    /// <summary>Keeps devices whose field is less.</summary>
    /// <param name="number">The number, itself left out.</param>
    public DeviceFilter IsLessThan(long number) => DeviceFilter.Compare(_field!, FilterOperator.LessThan, number);

    /// <summary>Keeps devices whose field is this number or less.</summary>
    /// <param name="number">The number, itself included.</param>
    public DeviceFilter IsAtMost(long number) => DeviceFilter.Compare(_field!, FilterOperator.LessThanOrEqual, number);

    /// <summary>Keeps devices whose field lies in a range, both ends included.</summary>
    /// <param name="least">The least number.</param>
    /// <param name="most">The greatest number.</param>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    public DeviceFilter IsBetween(long least, long most) => least <= most
        ? IsAtLeast(least) & IsAtMost(most)
        : throw new ArgumentException($"The range {least} to {most} for '{_field}' ends before it starts.", nameof(most));

    /// <summary>Keeps devices whose field has a value.</summary>
    public DeviceFilter Exists() => DeviceFilter.Compare(_field!, FilterOperator.Exists);

    /// <summary>Keeps devices whose field has no value.</summary>
    public DeviceFilter DoesNotExist() => DeviceFilter.Compare(_field!, FilterOperator.NotExists);

    /// <summary>The field's name on the wire.</summary>
    public override string ToString() => _field ?? "";
}
