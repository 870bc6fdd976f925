using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A network locality: networks that count as internal or external, whatever their addresses would suggest.</summary>
public sealed record NetworkLocality : ExtraHopModel<NetworkLocality>
{
    /// <summary>The locality ID.</summary>
    public long Id { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>True when the networks count as external, false when they count as internal.</summary>
    public bool? External { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The locality's name. Systems from 9.0 on want one.</summary>
    public string? Name { get; set; }

    /// <summary>The one network of an older system. Deprecated; use <see cref="Networks"/>.</summary>
    public string? Network { get; set; }

    /// <summary>The networks with their prefix lengths, such as <c>10.20.0.0/16</c>.</summary>
    public IReadOnlyList<string> Networks { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;
}
