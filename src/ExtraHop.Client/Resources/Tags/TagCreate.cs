namespace ExtraHop.Client;

/// <summary>A new tag.</summary>
public sealed record TagCreate : ExtraHopRequest<TagCreate>
{
    /// <summary>The tag's name, not taken yet.</summary>
    public required string Name { get; init; }
}
