namespace ExtraHop.Client;

/// <summary>A dns name response.</summary>
public sealed record DnsNameResponse : ExtraHopModel
{
    /// <summary>The dns names.</summary>
    public IReadOnlyList<DnsName> DnsNames { get; set => field = value ?? []; } = [];

    /// <summary>The current dns names.</summary>
    public IReadOnlyList<string> CurrentDnsNames { get; set => field = value ?? []; } = [];
}
