namespace ExtraHop.Client;

/// <summary>An application source.</summary>
public sealed record ApplicationSource : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The type: device or device_group.</summary>
    public string Type { get; set; } = "";
}
