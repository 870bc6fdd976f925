using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The link of a system to the vendor's cloud services.</summary>
public sealed record CloudServices : ExtraHopModel<CloudServices>
{
    /// <summary>The state of the link.</summary>
    public CloudConnectionStatus ConnectionStatus { get; set; }

    /// <summary>The state as a traffic light.</summary>
    public StatusColor? ConnectionStatusColor { get; set; }

    /// <summary>The services in use.</summary>
    public IReadOnlyList<string> EnabledServices { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>When the link was last in use.</summary>
    public DateTimeOffset? LastActiveTime { get; set; }

    /// <summary>When data was last analyzed in the cloud.</summary>
    public DateTimeOffset? LastAnalyzedTime { get; set; }
}
