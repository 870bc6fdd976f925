namespace ExtraHop.Client;

/// <summary>The role of a device, on its way to becoming a filter: <c>DeviceFilter.Role.Is(DeviceRole.DnsServer)</c>.</summary>
public readonly record struct DeviceRoleField
{
    private readonly string? _field;

    internal DeviceRoleField(string field) => _field = field;

    /// <summary>Keeps devices of this role.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentException">The role is blank.</exception>
    public DeviceFilter Is(DeviceRole role) => Is(role.ToString());

    /// <inheritdoc cref="Is(DeviceRole)"/>
    public DeviceFilter Is(string role) => DeviceFilter.CompareText(_field!, FilterOperator.EqualTo, role);

    /// <summary>Keeps devices of any other role.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentException">The role is blank.</exception>
    public DeviceFilter IsNot(DeviceRole role) => IsNot(role.ToString());

    /// <inheritdoc cref="IsNot(DeviceRole)"/>
    public DeviceFilter IsNot(string role) => DeviceFilter.CompareText(_field!, FilterOperator.NotEqualTo, role);

    /// <inheritdoc cref="IsAnyOf(IEnumerable{DeviceRole})"/>
    public DeviceFilter IsAnyOf(params DeviceRole[] roles) => IsAnyOf((IEnumerable<DeviceRole>)roles);

    /// <summary>Keeps devices of one of these roles.</summary>
    /// <param name="roles">At least one role.</param>
    /// <exception cref="ArgumentException">The list is empty, or one of its roles is blank.</exception>
    public DeviceFilter IsAnyOf(IEnumerable<DeviceRole> roles) =>
        DeviceFilter.CompareList(_field!, FilterOperator.In, roles.Select(static role => role.ToString()));

    /// <inheritdoc cref="IsNoneOf(IEnumerable{DeviceRole})"/>
    public DeviceFilter IsNoneOf(params DeviceRole[] roles) => IsNoneOf((IEnumerable<DeviceRole>)roles);

    /// <summary>Keeps devices of none of these roles.</summary>
    /// <param name="roles">At least one role.</param>
    /// <exception cref="ArgumentException">The list is empty, or one of its roles is blank.</exception>
    public DeviceFilter IsNoneOf(IEnumerable<DeviceRole> roles) =>
        DeviceFilter.CompareList(_field!, FilterOperator.NotIn, roles.Select(static role => role.ToString()));

    /// <summary>The field's name on the wire.</summary>
    public override string ToString() => _field ?? "";
}
