namespace ExtraHop.Client;

/// <summary>A device activity.</summary>
public sealed record DeviceActivity : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The device number.</summary>
    public long DeviceId { get; set; }

    /// <summary>The from time.</summary>
    public DateTimeOffset FromTime { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The stat name.</summary>
    public string StatName { get; set; } = "";

    /// <summary>The until time.</summary>
    public DateTimeOffset UntilTime { get; set; }
}
