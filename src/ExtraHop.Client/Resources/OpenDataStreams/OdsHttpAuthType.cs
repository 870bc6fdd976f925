using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An ods http auth type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsHttpAuthType>))]
public readonly record struct OdsHttpAuthType(string Value) : IOpenEnum<OdsHttpAuthType>
{
    /// <summary><c>none</c>.</summary>
    public static OdsHttpAuthType None { get; } = new("none");

    /// <summary><c>basic</c>.</summary>
    public static OdsHttpAuthType Basic { get; } = new("basic");

    /// <summary><c>aws</c>.</summary>
    public static OdsHttpAuthType Aws { get; } = new("aws");

    /// <summary><c>azure_storage</c>.</summary>
    public static OdsHttpAuthType AzureStorage { get; } = new("azure_storage");

    /// <summary><c>azure_ad</c>.</summary>
    public static OdsHttpAuthType AzureAd { get; } = new("azure_ad");

    /// <summary><c>crowdstrike</c>.</summary>
    public static OdsHttpAuthType Crowdstrike { get; } = new("crowdstrike");

    /// <inheritdoc/>
    public static OdsHttpAuthType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
