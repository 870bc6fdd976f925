using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A record filter, as a request sends it.</summary>
public sealed record RecordFilter
{
    /// <summary>The field.</summary>
    public string? Field { get; init; }

    /// <summary>The operand: plain value or object with type, value, is_regex.</summary>
    public JsonElement? Operand { get; init; }

    /// <summary>The operator.</summary>
    public required RecordFilterOperator Operator { get; init; }

    /// <summary>The rules: nested filters for and, or, not.</summary>
    public IReadOnlyList<RecordFilter>? Rules { get; init; }
}
