using ExtraHop.Client.Resources.OpenDataStreams;

namespace ExtraHop.Client;

/// <summary>A broker of a Kafka cluster.</summary>
public sealed record OdsKafkaBroker : ExtraHopModel<OdsKafkaBroker>
{
    /// <summary>Names a broker.</summary>
    /// <param name="host">The host name or address.</param>
    /// <param name="port">The TCP port, 9092 for most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The port is not from 1 to 65535.</exception>
    public static OdsKafkaBroker At(string host, int port = 9092) => new() { Host = host, Port = TargetPort.Of(port, nameof(port)) };

    /// <summary>The host name or address.</summary>
    public string Host { get; set => field = value ?? ""; } = "";

    /// <summary>The TCP port.</summary>
    public int? Port { get; set; }
}
