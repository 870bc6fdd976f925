namespace ExtraHop.Client;

/// <summary>A dns name.</summary>
public sealed record DnsName : ExtraHopModel
{
    /// <summary>The dns name.</summary>
    public string DnsName { get; set; } = "";

    /// <summary>The last observation time.</summary>
    public DateTimeOffset LastObservationTime { get; set; }
}
