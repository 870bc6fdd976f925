using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of device group: only the members that are set are sent.</summary>
public sealed record DeviceGroupUpdate
{
    /// <summary>A free description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The editors.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<string>> Editors { get; init; }

    /// <summary>The field. Deprecated; use <c>filter</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DeviceSearchType?> Field { get; init; }

    /// <summary>The filter.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DeviceFilter> Filter { get; init; }

    /// <summary>Whether it is include custom devices. The system's default is <c>true</c>. Deprecated; use <c>filter</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> IncludeCustomDevices { get; init; }

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The value. Deprecated; use <c>filter</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Value { get; init; }

    /// <summary>Whether it is dynamic.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Dynamic { get; init; }
}
