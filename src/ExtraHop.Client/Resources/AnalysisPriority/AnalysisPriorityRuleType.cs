using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An analysis priority rule type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AnalysisPriorityRuleType>))]
public readonly record struct AnalysisPriorityRuleType(string Value) : IOpenEnum<AnalysisPriorityRuleType>
{
    /// <summary><c>device_group</c>.</summary>
    public static AnalysisPriorityRuleType DeviceGroup { get; } = new("device_group");

    /// <inheritdoc/>
    public static AnalysisPriorityRuleType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
