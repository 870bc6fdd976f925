namespace ExtraHop.Client;

/// <summary>Which value of an attribute gives access to a module.</summary>
public sealed record SamlModuleLevels : ExtraHopModel<SamlModuleLevels>
{
    /// <summary>The attribute to look at.</summary>
    public string? AttributeName { get; set; }

    /// <summary>The value that gives access.</summary>
    public string? Full { get; set; }

    /// <summary>The value that gives none.</summary>
    public string? None { get; set; }
}
