namespace ExtraHop.Client;

/// <summary>An user roles.</summary>
public sealed record UserRoles : ExtraHopModel
{
    /// <summary>The system: whole administration.</summary>
    public SystemPrivilege? System { get; set; }

    /// <summary>The write: null leaves read-only use.</summary>
    public WritePrivilege? Write { get; set; }

    /// <summary>The metrics: applies with write null.</summary>
    public MetricsPrivilege? Metrics { get; set; }

    /// <summary>The ndr.</summary>
    public ModuleAccess? Ndr { get; set; }

    /// <summary>The npm.</summary>
    public UserRolesNpm? Npm { get; set; }

    /// <summary>The packets: add-on; slices_only absent in 8.9; SAML maps add none.</summary>
    public PacketsPrivilege? Packets { get; set; }

    /// <summary>The detections. Deprecated; use <c>ndr</c>.</summary>
    public UserRolesDetections? Detections { get; set; }
}
