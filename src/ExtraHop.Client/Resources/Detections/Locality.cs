using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A locality; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<Locality>))]
public readonly record struct Locality(string Value) : IOpenEnum<Locality>
{
    /// <summary><c>internal</c>.</summary>
    public static Locality Internal { get; } = new("internal");

    /// <summary><c>external</c>.</summary>
    public static Locality External { get; } = new("external");

    /// <inheritdoc/>
    public static Locality FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
