using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of an activity map: what is not set stays as it is.</summary>
public sealed record ActivityMapUpdate
{
    /// <summary>A free description; null removes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>How it is drawn; the system's default is flat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<ActivityMapMode?> Mode { get; init; }

    /// <summary>The map's name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The name of the user who owns it from now on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Owner { get; init; }

    /// <summary>The code in the map's link.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> ShortCode { get; init; }

    /// <summary>True when devices are coloured by their alerts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> ShowAlertStatus { get; init; }

    /// <summary>All walks from now on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<ActivityMapWalk>> Walks { get; init; }

    /// <summary>What makes an edge thick; the system's default is bytes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<ActivityMapWeighting?> Weighting { get; init; }
}
