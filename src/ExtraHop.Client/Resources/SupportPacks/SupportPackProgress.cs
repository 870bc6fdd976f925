namespace ExtraHop.Client;

/// <summary>A support pack queue.</summary>
public sealed record SupportPackProgress : ExtraHopModel
{
    /// <summary>The created time.</summary>
    public DateTimeOffset CreatedTime { get; set; }

    /// <summary>The filename.</summary>
    public string Filename { get; set; } = "";

    /// <summary>The size: text, not a number.</summary>
    public string Size { get; set; } = "";
}
