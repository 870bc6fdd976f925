namespace ExtraHop.Client.Rollouts;

/// <summary>What a list of systems may leave out.</summary>
public sealed record RolloutCsvOptions
{
    /// <summary>The keys of systems whose row has none; null where every row must have one.</summary>
    public RolloutKeys? Keys { get; init; }

    /// <summary>The firmware of systems whose row names none; null where every row must name it.</summary>
    public FirmwareSource? Firmware { get; init; }

    /// <summary>False to leave a row without a key as it is, for callers that make clients from other credentials. The default is true.</summary>
    public bool RequireKeys { get; init; } = true;
}
