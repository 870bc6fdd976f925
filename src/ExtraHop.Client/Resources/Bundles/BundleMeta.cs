using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What a bundle says of itself.</summary>
public sealed record BundleMeta : ExtraHopModel<BundleMeta>
{
    /// <summary>A free comment.</summary>
    public string? Comment { get; set; }

    /// <summary>When the bundle was made; seconds on the wire.</summary>
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary>The bundle's name.</summary>
    public string? Name { get; set; }

    /// <summary>The firmware version it was made on.</summary>
    public string? Version { get; set; }

    /// <summary>The oldest firmware version it can be applied to.</summary>
    public string? VersionMin { get; set; }
}
