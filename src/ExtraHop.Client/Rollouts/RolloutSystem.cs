namespace ExtraHop.Client.Rollouts;

/// <summary>A system of a fleet that is to be upgraded.</summary>
public sealed record RolloutSystem
{
    /// <summary>The host name or address, with a port where it is not 443. A scheme and a slash at the end are accepted.</summary>
    public required string Host { get; init; }

    /// <summary>The API key; null where whoever makes the client knows it. <see cref="ToString"/>, plans, results and journals leave it out.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The firmware to upgrade to.</summary>
    public required FirmwareSource Firmware { get; init; }

    /// <summary>The kind of system; null to ask it. A system that says otherwise is a reason to refuse the rollout.</summary>
    public RolloutClass? Class { get; init; }

    /// <summary>What a recordstore does in its cluster. The default is <see cref="RolloutRole.Unstated"/>.</summary>
    public RolloutRole Role { get; init; }

    /// <summary>A name for the cluster of a recordstore. One node of each named cluster is asked to switch ingest off and on for all.
    /// Null for all recordstores makes one cluster of them where exactly one is a manager, and asks each of them otherwise.</summary>
    public string? Cluster { get; init; }

    /// <summary>The line of the list, from 1; null where it came from no list.</summary>
    public int? Line { get; init; }

    /// <summary>The line and the host; never the key.</summary>
    public override string ToString() => Line is { } line ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {line}: {Host}") : Host;
}
