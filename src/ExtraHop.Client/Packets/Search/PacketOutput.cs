using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The form in which packets are delivered; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PacketOutput>))]
public readonly record struct PacketOutput(string Value) : IOpenEnum<PacketOutput>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A capture in the classic format.</summary>
    public static PacketOutput Pcap { get; } = new("pcap");

    /// <summary>The session keys of the packets as a text in the key log format that Wireshark reads (<c>keylog_txt</c>).</summary>
    public static PacketOutput KeyLog { get; } = new("keylog_txt");

    /// <summary>A capture in the newer format, which can hold session keys as well. Older systems do not have it.</summary>
    public static PacketOutput Pcapng { get; } = new("pcapng");

    /// <summary>An archive with the capture and the session keys.</summary>
    public static PacketOutput Zip { get; } = new("zip");

    /// <summary>An archive with the files that the packets carried. Older systems do not have it.</summary>
    public static PacketOutput Extract { get; } = new("extract");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator PacketOutput(string value) => new(value);

    /// <inheritdoc/>
    public static PacketOutput FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
