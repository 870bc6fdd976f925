namespace ExtraHop.Client;

/// <summary>A packet search, as a request sends it.</summary>
public sealed record PacketSearch
{
    /// <summary>Always return body: true gives 200 with empty file, false 204.</summary>
    public bool? AlwaysReturnBody { get; init; }

    /// <summary>The bpf: berkeley packet filter text.</summary>
    public string? Bpf { get; init; }

    /// <summary>Decrypt files: with output extract.</summary>
    public bool? DecryptFiles { get; init; }

    /// <summary>The start of the window. The system's default is <c>-30m</c>.</summary>
    public required QueryTime From { get; init; }

    /// <summary>Include secrets: with output pcapng.</summary>
    public bool? IncludeSecrets { get; init; }

    /// <summary>The ip1.</summary>
    public string? Ip1 { get; init; }

    /// <summary>The ip2.</summary>
    public string? Ip2 { get; init; }

    /// <summary>The limit bytes: size with unit suffix. The system's default is <c>100MB</c>.</summary>
    public ByteSize? LimitBytes { get; init; }

    /// <summary>The limit search duration: time with unit suffix. The system's default is <c>5m</c>.</summary>
    public QueryTimeSpan? LimitQueryTimeSpan { get; init; }

    /// <summary>The output. The system's default is <c>pcap</c>.</summary>
    public PacketOutput? Output { get; init; }

    /// <summary>The port1.</summary>
    public string? Port1 { get; init; }

    /// <summary>The port2.</summary>
    public string? Port2 { get; init; }

    /// <summary>The end of the window.</summary>
    public QueryTime? Until { get; init; }
}
