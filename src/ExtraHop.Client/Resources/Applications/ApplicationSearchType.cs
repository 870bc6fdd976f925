using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a search value is compared with. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationSearchType>))]
public readonly record struct ApplicationSearchType(string Value) : IOpenEnum<ApplicationSearchType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Every application: <c>any</c>.</summary>
    public static ApplicationSearchType Any { get; } = new("any");

    /// <summary>The name: <c>name</c>.</summary>
    public static ApplicationSearchType Name { get; } = new("name");

    /// <summary>The sensor: <c>node</c>.</summary>
    public static ApplicationSearchType Node { get; } = new("node");

    /// <summary>The discovery ID: <c>discovery_id</c>.</summary>
    public static ApplicationSearchType DiscoveryId { get; } = new("discovery_id");

    /// <summary>The old name of the discovery ID: <c>extrahop-id</c>, with the hyphen.</summary>
    public static ApplicationSearchType ExtraHopId { get; } = new("extrahop-id");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ApplicationSearchType(string value) => new(value);

    /// <inheritdoc/>
    public static ApplicationSearchType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
