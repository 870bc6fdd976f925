using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a user may do, as roles and their levels. A role that is missing or null grants nothing.</summary>
/// <remarks>
/// The static members are the levels that the administration page offers; modules and add-ons are put on top:
/// <c>UserRoles.LimitedWrite with { Ndr = ModuleAccess.Full, Packets = PacketsPrivilege.SlicesOnly }</c>.
/// Modules and add-ons go with every level below <see cref="FullSystem"/>. Each use of a static member makes a new object, so changing one changes no other.
/// </remarks>
public sealed record UserRoles : ExtraHopModel<UserRoles>, IKeepsNull
{
    private bool _hasWrite;

    /// <summary>Everything, administration included: API key generation, any user's keys, cross-origin rules, every system task.</summary>
    public static UserRoles FullSystem => new() { System = SystemPrivilege.Full };

    /// <summary>The own key and password, and every system task that is not administration.</summary>
    public static UserRoles FullWrite => new() { Write = WritePrivilege.Full };

    /// <summary>The own key and password, everything that reads, metric and record queries; from 8.9 on also sharing of dashboards that the user may
    /// edit.</summary>
    public static UserRoles LimitedWrite => new() { Write = WritePrivilege.Limited };

    /// <summary>The own key and password, everything that reads, metric and record queries; from 8.9 on also deleting what the user owns.</summary>
    public static UserRoles PersonalWrite => new() { Write = WritePrivilege.Personal };

    /// <summary>The own key and password, and metric and record queries; from 8.9 on also viewing what is shared.</summary>
    public static UserRoles ReadOnly => new() { Metrics = MetricsPrivilege.Full };

    /// <summary>The own key and password; from 8.9 on also viewing what is shared. No metric and no record query.</summary>
    public static UserRoles RestrictedReadOnly => new() { Metrics = MetricsPrivilege.Restricted };

    /// <summary>Administration of the whole system. It includes everything below.</summary>
    public SystemPrivilege? System { get; set; }

    /// <summary>How much the user may change; null for a user who only reads, or who has add-ons only. A null that was set or read goes out as null: <c>roles
    /// with { Write = null }</c>
    /// takes the privilege away also where the system keeps what a change leaves out.</summary>
    public WritePrivilege? Write
    {
        get;
        set
        {
            field = value;
            _hasWrite = true;
        }
    }

    /// <summary>What a user without <see cref="Write"/> may read.</summary>
    public MetricsPrivilege? Metrics { get; set; }

    /// <summary>The network detection and response module: security detections and investigations. From 9.7 on.</summary>
    public ModuleAccess? Ndr { get; set; }

    /// <summary>The network performance module: performance detections, dashboards and alerts. From 9.7 on.</summary>
    public ModuleAccess? Npm { get; set; }

    /// <summary>The add-on for packets: whether they may be searched and downloaded, and whether with session keys.</summary>
    public PacketsPrivilege? Packets { get; set; }

    /// <summary>The add-on for viewing detections, up to 9.2. Deprecated; use <see cref="Ndr"/>.</summary>
    public ModuleAccess? Detections { get; set; }

    /// <summary>The one level that these roles come to, modules and add-ons aside. A level that this version does not know counts as none.</summary>
    [JsonIgnore]
    public PrivilegeLevel Level =>
        System == SystemPrivilege.Full ? PrivilegeLevel.FullSystem
        : Write == WritePrivilege.Full ? PrivilegeLevel.FullWrite
        : Write == WritePrivilege.Limited ? PrivilegeLevel.LimitedWrite
        : Write == WritePrivilege.Personal ? PrivilegeLevel.PersonalWrite
        : Metrics == MetricsPrivilege.Full ? PrivilegeLevel.ReadOnly
        : Metrics == MetricsPrivilege.Restricted ? PrivilegeLevel.RestrictedReadOnly
        : PrivilegeLevel.None;

    /// <summary>True when packets, whole or cut, may be searched and downloaded.</summary>
    [JsonIgnore]
    public bool CanSearchPackets => Level == PrivilegeLevel.FullSystem
        || Packets == PacketsPrivilege.Full || Packets == PacketsPrivilege.FullWithKeys || Packets == PacketsPrivilege.SlicesOnly;

    /// <summary>The roles that stand for a level, without modules and add-ons.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static UserRoles Of(PrivilegeLevel level) => level switch
    {
        PrivilegeLevel.None => new UserRoles(),
        PrivilegeLevel.RestrictedReadOnly => RestrictedReadOnly,
        PrivilegeLevel.ReadOnly => ReadOnly,
        PrivilegeLevel.PersonalWrite => PersonalWrite,
        PrivilegeLevel.LimitedWrite => LimitedWrite,
        PrivilegeLevel.FullWrite => FullWrite,
        PrivilegeLevel.FullSystem => FullSystem,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, $"There is no privilege level {(int)level}."),
    };

    /// <inheritdoc/>
    bool? IKeepsNull.Sends(string name) => name == "write" ? _hasWrite : null;
}
