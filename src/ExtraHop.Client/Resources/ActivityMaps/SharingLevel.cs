using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A sharing level; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SharingLevel>))]
public readonly record struct SharingLevel(string Value) : IOpenEnum<SharingLevel>
{
    /// <summary><c>viewer</c>.</summary>
    public static SharingLevel Viewer { get; } = new("viewer");

    /// <inheritdoc/>
    public static SharingLevel FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
