using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An application search type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationSearchType>))]
public readonly record struct ApplicationSearchType(string Value) : IOpenEnum<ApplicationSearchType>
{
    /// <summary><c>any</c>.</summary>
    public static ApplicationSearchType Any { get; } = new("any");

    /// <summary><c>name</c>.</summary>
    public static ApplicationSearchType Name { get; } = new("name");

    /// <summary><c>node</c>.</summary>
    public static ApplicationSearchType Node { get; } = new("node");

    /// <summary><c>discovery_id</c>.</summary>
    public static ApplicationSearchType DiscoveryId { get; } = new("discovery_id");

    /// <summary><c>extrahop-id</c>.</summary>
    public static ApplicationSearchType ExtraHopId { get; } = new("extrahop-id");

    /// <inheritdoc/>
    public static ApplicationSearchType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
