using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A device filter, as a request sends it.</summary>
public sealed record DeviceFilter
{
    /// <summary>The field.</summary>
    public DeviceFilterField? Field { get; init; }

    /// <summary>The operand: text, number, object or list.</summary>
    public JsonElement? Operand { get; init; }

    /// <summary>The operator.</summary>
    public required FilterOperator Operator { get; init; }

    /// <summary>The rules: nested filters for and, or, not.</summary>
    public IReadOnlyList<DeviceFilter>? Rules { get; init; }
}
