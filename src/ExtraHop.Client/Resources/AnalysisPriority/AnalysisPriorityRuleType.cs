using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a rule is about. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AnalysisPriorityRuleType>))]
public readonly record struct AnalysisPriorityRuleType(string Value) : IOpenEnum<AnalysisPriorityRuleType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A device group: <c>device_group</c>.</summary>
    public static AnalysisPriorityRuleType DeviceGroup { get; } = new("device_group");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator AnalysisPriorityRuleType(string value) => new(value);

    /// <inheritdoc/>
    public static AnalysisPriorityRuleType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
