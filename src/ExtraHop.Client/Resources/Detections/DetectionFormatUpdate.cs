using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of detection format: only the members that are set are sent.</summary>
public sealed record DetectionFormatUpdate
{
    /// <summary>Who made it, as the web interface shows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Author { get; init; }

    /// <summary>The categories: custom formats accept exactly one; perf or sec gets added.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<string>> Categories { get; init; }

    /// <summary>The display name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> DisplayName { get; init; }

    /// <summary>The mitre categories.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<string>> MitreCategories { get; init; }
}
