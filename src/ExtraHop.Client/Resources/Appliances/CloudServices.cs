namespace ExtraHop.Client;

/// <summary>A cloud services.</summary>
public sealed record CloudServices : ExtraHopModel
{
    /// <summary>The connection status.</summary>
    public CloudConnectionStatus ConnectionStatus { get; set; }

    /// <summary>The connection status color.</summary>
    public StatusColor? ConnectionStatusColor { get; set; }

    /// <summary>The enabled services.</summary>
    public IReadOnlyList<string> EnabledServices { get; set => field = value ?? []; } = [];

    /// <summary>The last active time.</summary>
    public DateTimeOffset? LastActiveTime { get; set; }

    /// <summary>The last analyzed time.</summary>
    public DateTimeOffset? LastAnalyzedTime { get; set; }
}
