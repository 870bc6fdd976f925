using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metrics privilege; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricsPrivilege>))]
public readonly record struct MetricsPrivilege(string Value) : IOpenEnum<MetricsPrivilege>
{
    /// <summary><c>full</c>.</summary>
    public static MetricsPrivilege Full { get; } = new("full");

    /// <summary><c>restricted</c>.</summary>
    public static MetricsPrivilege Restricted { get; } = new("restricted");

    /// <inheritdoc/>
    public static MetricsPrivilege FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
