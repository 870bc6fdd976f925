using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What happens to objects that a bundle and a system both have; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<BundlePolicy>))]
public readonly record struct BundlePolicy(string Value) : IOpenEnum<BundlePolicy>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The bundle's object takes the place of the system's.</summary>
    public static BundlePolicy Overwrite { get; } = new("overwrite");

    /// <summary>The system's object stays.</summary>
    public static BundlePolicy Skip { get; } = new("skip");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator BundlePolicy(string value) => new(value);

    /// <inheritdoc/>
    public static BundlePolicy FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
