namespace ExtraHop.Client;

/// <summary>A field of a device that holds the ID of an object, on its way to becoming a filter: <c>DeviceFilter.Node.Is(7)</c>.</summary>
public readonly record struct DeviceIdField
{
    private readonly string? _field;

    internal DeviceIdField(string field) => _field = field;

    /// <summary>Keeps devices with this object.</summary>
    /// <param name="id">The object ID.</param>
    public DeviceFilter Is(long id) => DeviceFilter.Compare(_field!, FilterOperator.EqualTo, id);

    /// <summary>Keeps devices with any other object.</summary>
    /// <param name="id">The object ID.</param>
    public DeviceFilter IsNot(long id) => DeviceFilter.Compare(_field!, FilterOperator.NotEqualTo, id);

    /// <inheritdoc cref="IsAnyOf(IEnumerable{long})"/>
    public DeviceFilter IsAnyOf(params long[] ids) => IsAnyOf((IEnumerable<long>)ids);

    /// <summary>Keeps devices with one of these objects: one comparison for each, since the API lists texts only.</summary>
    /// <param name="ids">At least one number.</param>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public DeviceFilter IsAnyOf(IEnumerable<long> ids)
    {
        DeviceIdField field = this;
        return DeviceFilter.AnyOf(ids.Select(field.Is));
    }

    /// <inheritdoc cref="IsNoneOf(IEnumerable{long})"/>
    public DeviceFilter IsNoneOf(params long[] ids) => IsNoneOf((IEnumerable<long>)ids);

    /// <summary>Keeps devices with none of these objects: one comparison for each, since the API lists texts only.</summary>
    /// <param name="ids">At least one number.</param>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public DeviceFilter IsNoneOf(IEnumerable<long> ids)
    {
        DeviceIdField field = this;
        return DeviceFilter.AllOf(ids.Select(field.IsNot));
    }

    /// <summary>The field's name on the wire.</summary>
    public override string ToString() => _field ?? "";
}
