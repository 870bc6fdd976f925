using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of network user: only the members that are set are sent.</summary>
public sealed record NetworkUserUpdate
{
    /// <summary>The custom high influence: manual high-influence setting.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<NetworkUserOverride> CustomHighInfluence { get; init; }

    /// <summary>The custom high privilege: manual high-privilege setting.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<NetworkUserOverride> CustomHighPrivilege { get; init; }
}
