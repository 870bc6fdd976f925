using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How an HTTP target knows this system; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsHttpAuthType>))]
public readonly record struct OdsHttpAuthType(string Value) : IOpenEnum<OdsHttpAuthType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Not at all.</summary>
    public static OdsHttpAuthType None { get; } = new("none");

    /// <summary>By user name and password.</summary>
    public static OdsHttpAuthType Basic { get; } = new("basic");

    /// <summary>By requests signed for Amazon Web Services.</summary>
    public static OdsHttpAuthType Aws { get; } = new("aws");

    /// <summary>By requests signed for Azure storage.</summary>
    public static OdsHttpAuthType AzureStorage { get; } = new("azure_storage");

    /// <summary>By a token of Azure Active Directory (<c>azure_ad</c>).</summary>
    public static OdsHttpAuthType AzureActiveDirectory { get; } = new("azure_ad");

    /// <summary>By a token of CrowdStrike's API.</summary>
    public static OdsHttpAuthType CrowdStrike { get; } = new("crowdstrike");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsHttpAuthType(string value) => new(value);

    /// <inheritdoc/>
    public static OdsHttpAuthType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
