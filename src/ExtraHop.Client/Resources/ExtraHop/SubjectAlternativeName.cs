namespace ExtraHop.Client;

/// <summary>A subject alternative name, as a request sends it.</summary>
public sealed record SubjectAlternativeName
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The kind.</summary>
    public required SubjectAlternativeNameType Type { get; init; }
}
