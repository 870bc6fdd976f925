namespace ExtraHop.Client.Simulator;

/// <summary>What the user behind <see cref="SimulatorOptions.ApiKey"/> may do. Anything more is answered with 403.</summary>
public enum SimulatedPrivileges
{
    /// <summary>Everything.</summary>
    SystemAdministration,

    /// <summary>Every change that is not administration of the system, its users, keys, license and firmware.</summary>
    FullWrite,

    /// <summary>Reading, searches and metric and record queries.</summary>
    ReadOnly,
}
