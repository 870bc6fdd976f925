namespace ExtraHop.Client;

/// <summary>A detection note replace, as a request sends it.</summary>
public sealed record DetectionNoteReplace
{
    /// <summary>The note.</summary>
    public string? Note { get; init; }
}
