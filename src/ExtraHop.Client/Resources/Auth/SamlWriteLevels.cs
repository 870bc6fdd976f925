namespace ExtraHop.Client;

/// <summary>A saml write levels.</summary>
public sealed record SamlWriteLevels : ExtraHopModel
{
    /// <summary>The attribute name.</summary>
    public string? AttributeName { get; set; }

    /// <summary>The full readonly.</summary>
    public string? FullReadonly { get; set; }

    /// <summary>The full write.</summary>
    public string? FullWrite { get; set; }

    /// <summary>The limited write.</summary>
    public string? LimitedWrite { get; set; }

    /// <summary>The none.</summary>
    public string? None { get; set; }

    /// <summary>The personal write.</summary>
    public string? PersonalWrite { get; set; }

    /// <summary>The restricted readonly.</summary>
    public string? RestrictedReadonly { get; set; }

    /// <summary>The unlimited.</summary>
    public string? Unlimited { get; set; }
}
