using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.UserGroups;

namespace ExtraHop.Client;

/// <summary>Members of a user group. Systems answer with an object or with a list of such; both read into this.</summary>
[JsonConverter(typeof(UserGroupMembersConverter))]
public sealed record UserGroupMembers : ExtraHopModel<UserGroupMembers>
{
    /// <summary>Login names with their role in the group.</summary>
    public IReadOnlyDictionary<string, string?>? Users { get; set; }
}
