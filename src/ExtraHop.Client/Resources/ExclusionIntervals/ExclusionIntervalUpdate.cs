using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of exclusion interval: only the members that are set are sent.</summary>
public sealed record ExclusionIntervalUpdate
{
    /// <summary>Whether it is alert apply all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> AlertApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Author { get; init; }

    /// <summary>A free description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The end: seconds; epoch, midnight or Monday based by type.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<long> End { get; init; }

    /// <summary>The interval type. The system's default is <c>onetime</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<ExclusionIntervalType> IntervalType { get; init; }

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The start: seconds; epoch, midnight or Monday based by type.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<long> Start { get; init; }

    /// <summary>Whether it is trend apply all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> TrendApplyAll { get; init; }
}
