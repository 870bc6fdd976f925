using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The state of the link to the vendor's cloud services; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudConnectionStatus>))]
public readonly record struct CloudConnectionStatus(string Value) : IOpenEnum<CloudConnectionStatus>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The link is up.</summary>
    public static CloudConnectionStatus Connected { get; } = new("connected");

    /// <summary>The link was lost and is being opened again.</summary>
    public static CloudConnectionStatus Reconnecting { get; } = new("reconnecting");

    /// <summary>The link is down.</summary>
    public static CloudConnectionStatus Disconnected { get; } = new("disconnected");

    /// <summary>The license has no cloud services.</summary>
    public static CloudConnectionStatus NotLicensed { get; } = new("not_licensed");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator CloudConnectionStatus(string value) => new(value);

    /// <inheritdoc/>
    public static CloudConnectionStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
