using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A cloud connection status; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudConnectionStatus>))]
public readonly record struct CloudConnectionStatus(string Value) : IOpenEnum<CloudConnectionStatus>
{
    /// <summary><c>connected</c>.</summary>
    public static CloudConnectionStatus Connected { get; } = new("connected");

    /// <summary><c>reconnecting</c>.</summary>
    public static CloudConnectionStatus Reconnecting { get; } = new("reconnecting");

    /// <summary><c>disconnected</c>.</summary>
    public static CloudConnectionStatus Disconnected { get; } = new("disconnected");

    /// <summary><c>not_licensed</c>.</summary>
    public static CloudConnectionStatus NotLicensed { get; } = new("not_licensed");

    /// <inheritdoc/>
    public static CloudConnectionStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
