using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An activity map weighting; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ActivityMapWeighting>))]
public readonly record struct ActivityMapWeighting(string Value) : IOpenEnum<ActivityMapWeighting>
{
    /// <summary><c>bytes</c>.</summary>
    public static ActivityMapWeighting Bytes { get; } = new("bytes");

    /// <summary><c>connections</c>.</summary>
    public static ActivityMapWeighting Connections { get; } = new("connections");

    /// <summary><c>turns</c>.</summary>
    public static ActivityMapWeighting Turns { get; } = new("turns");

    /// <inheritdoc/>
    public static ActivityMapWeighting FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
