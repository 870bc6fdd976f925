namespace ExtraHop.Client;

/// <summary>A device or a group whose traffic belongs to an application.</summary>
public sealed record ApplicationSource : ExtraHopModel<ApplicationSource>
{
    /// <summary>The ID of the device or group.</summary>
    public long Id { get; set; }

    /// <summary>What the number names: <c>device</c> or <c>device_group</c>.</summary>
    public string Type { get; set => field = value ?? ""; } = "";
}
