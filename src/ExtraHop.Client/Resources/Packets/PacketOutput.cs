using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A packet output; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PacketOutput>))]
public readonly record struct PacketOutput(string Value) : IOpenEnum<PacketOutput>
{
    /// <summary><c>pcap</c>.</summary>
    public static PacketOutput Pcap { get; } = new("pcap");

    /// <summary><c>keylog_txt</c>.</summary>
    public static PacketOutput KeyLog { get; } = new("keylog_txt");

    /// <summary><c>pcapng</c>.</summary>
    public static PacketOutput Pcapng { get; } = new("pcapng");

    /// <summary><c>zip</c>.</summary>
    public static PacketOutput Zip { get; } = new("zip");

    /// <summary><c>extract</c>.</summary>
    public static PacketOutput Extract { get; } = new("extract");

    /// <inheritdoc/>
    public static PacketOutput FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
