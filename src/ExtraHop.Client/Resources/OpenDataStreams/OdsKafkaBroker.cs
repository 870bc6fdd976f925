namespace ExtraHop.Client;

/// <summary>A broker of a Kafka cluster.</summary>
public sealed record OdsKafkaBroker : ExtraHopModel<OdsKafkaBroker>
{
    /// <summary>Names a broker.</summary>
    /// <param name="host">The host name or address.</param>
    /// <param name="port">The TCP port, 9092 for most.</param>
    public static OdsKafkaBroker At(string host, int port = 9092) => new() { Host = host, Port = port };

    /// <summary>The host name or address.</summary>
    public string Host { get; set => field = value ?? ""; } = "";

    /// <summary>The TCP port.</summary>
    public int? Port { get; set; }
}
