namespace ExtraHop.Client;

/// <summary>An ods kafka broker.</summary>
public sealed record OdsKafkaBroker : ExtraHopModel
{
    /// <summary>The host name or address.</summary>
    public string Host { get; set; } = "";

    /// <summary>The port.</summary>
    public int Port { get; set; }
}
