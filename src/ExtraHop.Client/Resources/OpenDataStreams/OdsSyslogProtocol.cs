using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The transport of a syslog target; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsSyslogProtocol>))]
public readonly record struct OdsSyslogProtocol(string Value) : IOpenEnum<OdsSyslogProtocol>
{
    private readonly OpenText _text = new(Value);

    /// <summary>TCP.</summary>
    public static OdsSyslogProtocol Tcp { get; } = new("tcp");

    /// <summary>UDP: messages can be lost.</summary>
    public static OdsSyslogProtocol Udp { get; } = new("udp");

    /// <summary>TLS.</summary>
    public static OdsSyslogProtocol Tls { get; } = new("tls");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsSyslogProtocol(string value) => new(value);

    /// <inheritdoc/>
    public static OdsSyslogProtocol FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
