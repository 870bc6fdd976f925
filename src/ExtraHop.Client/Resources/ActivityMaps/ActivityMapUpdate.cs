using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of activity map: only the members that are set are sent.</summary>
public sealed record ActivityMapUpdate
{
    /// <summary>A free description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The mode. The system's default is <c>2dforce</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<ActivityMapMode?> Mode { get; init; }

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The user who owns it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Owner { get; init; }

    /// <summary>The code in its link, which can stand in a path as <c>~CODE</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> ShortCode { get; init; }

    /// <summary>Whether it is show alert status.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> ShowAlertStatus { get; init; }

    /// <summary>The walks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<ActivityMapWalk>> Walks { get; init; }

    /// <summary>The weighting. The system's default is <c>bytes</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<ActivityMapWeighting?> Weighting { get; init; }
}
