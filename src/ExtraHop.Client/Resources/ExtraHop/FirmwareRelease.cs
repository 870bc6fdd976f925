using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A firmware release and its versions. <see cref="FirmwareReleases"/> chooses among several.</summary>
public sealed record FirmwareRelease : ExtraHopModel<FirmwareRelease>
{
    /// <summary>True for the release that the system runs now; its newer versions are hotfixes.</summary>
    public bool? CurrentRelease { get; set; }

    /// <summary>The release, such as <c>9.8</c>.</summary>
    public string Release { get; set => field = value ?? ""; } = "";

    /// <summary>The versions of the release that the system can upgrade to, the newest first.</summary>
    public IReadOnlyList<string> Versions { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;
}
