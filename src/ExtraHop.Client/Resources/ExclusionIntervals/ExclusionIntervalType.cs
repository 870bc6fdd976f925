using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How often an exclusion interval happens; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ExclusionIntervalType>))]
public readonly record struct ExclusionIntervalType(string Value) : IOpenEnum<ExclusionIntervalType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Once (<c>onetime</c>).</summary>
    public static ExclusionIntervalType OneTime { get; } = new("onetime");

    /// <summary>Every week.</summary>
    public static ExclusionIntervalType Weekly { get; } = new("weekly");

    /// <summary>Every day.</summary>
    public static ExclusionIntervalType Daily { get; } = new("daily");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ExclusionIntervalType(string value) => new(value);

    /// <inheritdoc/>
    public static ExclusionIntervalType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
