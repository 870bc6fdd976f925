namespace ExtraHop.Client;

/// <summary>A note to put in place of the one that a detection has.</summary>
public sealed record DetectionNoteReplace : ExtraHopRequest<DetectionNoteReplace>
{
    /// <summary>The text.</summary>
    public string? Note { get; init; }
}
