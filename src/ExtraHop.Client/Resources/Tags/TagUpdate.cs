namespace ExtraHop.Client;

/// <summary>A change of a tag.</summary>
public sealed record TagUpdate : ExtraHopRequest<TagUpdate>
{
    /// <summary>The tag's new name.</summary>
    public Optional<string?> Name { get; init; }
}
