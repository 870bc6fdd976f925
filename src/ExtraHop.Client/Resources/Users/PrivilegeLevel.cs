namespace ExtraHop.Client;

/// <summary>The levels that <see cref="UserRoles"/> come to, from the lowest to the highest, so that they can be compared: <c>roles.Level >=
/// PrivilegeLevel.LimitedWrite</c>.</summary>
/// <remarks>It is computed and never sent, which is why it is an enumeration. The oldest systems (5.3) have four of them: full system, full write, limited
/// write and read-only.</remarks>
public enum PrivilegeLevel
{
    /// <summary>No level; add-ons at most.</summary>
    None,

    /// <summary>The own key and password; from 8.9 on also viewing what is shared.</summary>
    RestrictedReadOnly,

    /// <summary>Metric and record queries besides.</summary>
    ReadOnly,

    /// <summary>Everything that reads, and changes to what the user owns.</summary>
    PersonalWrite,

    /// <summary>Sharing of dashboards that the user may edit besides.</summary>
    LimitedWrite,

    /// <summary>Every system task that is not administration.</summary>
    FullWrite,

    /// <summary>Everything, administration included.</summary>
    FullSystem,
}
