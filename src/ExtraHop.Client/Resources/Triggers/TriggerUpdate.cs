using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a trigger: only the members that are set are sent.</summary>
public sealed record TriggerUpdate
{
    /// <summary>Whether it runs for every device; otherwise for those that it is assigned to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> ApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Author { get; init; }

    /// <summary>Whether its script may write to the debug log.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Debug { get; init; }

    /// <summary>What it is for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>Whether it is kept from running.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Disabled { get; init; }

    /// <summary>The one event. Deprecated; use <see cref="Events"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Event { get; init; }

    /// <summary>The events on which it runs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<TriggerEvent>> Events { get; init; }

    /// <summary>The advanced options.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<TriggerHints> Hints { get; init; }

    /// <summary>The trigger's name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The script, in JavaScript.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Script { get; init; }
}
