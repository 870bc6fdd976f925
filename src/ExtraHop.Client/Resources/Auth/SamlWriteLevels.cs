namespace ExtraHop.Client;

/// <summary>Which value of an attribute gives which level of reading and writing (<see cref="PrivilegeLevel"/>).</summary>
public sealed record SamlWriteLevels : ExtraHopModel<SamlWriteLevels>
{
    /// <summary>The attribute to look at.</summary>
    public string? AttributeName { get; set; }

    /// <summary>The value for <see cref="PrivilegeLevel.ReadOnly"/>.</summary>
    public string? FullReadonly { get; set; }

    /// <summary>The value for <see cref="PrivilegeLevel.FullWrite"/>.</summary>
    public string? FullWrite { get; set; }

    /// <summary>The value for <see cref="PrivilegeLevel.LimitedWrite"/>.</summary>
    public string? LimitedWrite { get; set; }

    /// <summary>The value for no level.</summary>
    public string? None { get; set; }

    /// <summary>The value for <see cref="PrivilegeLevel.PersonalWrite"/>.</summary>
    public string? PersonalWrite { get; set; }

    /// <summary>The value for <see cref="PrivilegeLevel.RestrictedReadOnly"/>.</summary>
    public string? RestrictedReadonly { get; set; }

    /// <summary>The value for <see cref="PrivilegeLevel.FullSystem"/>.</summary>
    public string? Unlimited { get; set; }
}
