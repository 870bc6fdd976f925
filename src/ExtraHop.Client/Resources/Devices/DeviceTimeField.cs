namespace ExtraHop.Client;

/// <summary>A field of a device that holds a time, on its way to becoming a filter: <c>DeviceFilter.DiscoverTime.IsAfter("-1d")</c>.</summary>
public readonly record struct DeviceTimeField
{
    private readonly string? _field;

    internal DeviceTimeField(string field) => _field = field;

    /// <summary>Keeps devices whose time is later.</summary>
    /// <param name="time">A moment, or a span before the request such as <c>-30m</c>; itself left out.</param>
    public DeviceFilter IsAfter(QueryTime time) => DeviceFilter.Compare(_field!, FilterOperator.GreaterThan, time);

    /// <summary>Keeps devices whose time is this or later.</summary>
    /// <param name="time">A moment, or a span before the request such as <c>-30m</c>; itself included.</param>
    public DeviceFilter IsAtOrAfter(QueryTime time) => DeviceFilter.Compare(_field!, FilterOperator.GreaterThanOrEqual, time);

    /// <summary>Keeps devices whose time is earlier.</summary>
    /// <param name="time">A moment, or a span before the request such as <c>-30m</c>; itself left out.</param>
    public DeviceFilter IsBefore(QueryTime time) => DeviceFilter.Compare(_field!, FilterOperator.LessThan, time);

    /// <summary>Keeps devices whose time is this or earlier.</summary>
    /// <param name="time">A moment, or a span before the request such as <c>-30m</c>; itself included.</param>
    public DeviceFilter IsAtOrBefore(QueryTime time) => DeviceFilter.Compare(_field!, FilterOperator.LessThanOrEqual, time);

    /// <summary>The field's name on the wire.</summary>
    public override string ToString() => _field ?? "";
}
