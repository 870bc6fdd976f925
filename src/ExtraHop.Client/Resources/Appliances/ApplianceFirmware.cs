using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A firmware version and the connected systems that can take it.</summary>
public sealed record ApplianceFirmware : ExtraHopModel<ApplianceFirmware>
{
    /// <summary>The IDs of the systems that can take it.</summary>
    public IReadOnlyList<long> SystemIds { get; set => field = value ?? Unset<long>.List; } = Unset<long>.List;

    /// <summary>The version.</summary>
    public string? Version { get; set; }
}
