using System.Text.Json.Serialization;

namespace ExtraHop.Cli.Systems;

/// <summary>The systems file: profiles by name.</summary>
internal sealed record SystemFile
{
    /// <summary>The system that is used when none is named; null if there is none or only one.</summary>
    public string? Default { get; init; }

    /// <summary>The systems by name.</summary>
    public Dictionary<string, SystemProfile> Systems { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The profile of a name.</summary>
    /// <exception cref="RefusedInputException">There is none.</exception>
    public SystemProfile Require(string name) => Systems.TryGetValue(name, out SystemProfile? profile) ? profile
        : throw new RefusedInputException($"There is no system '{name}'; the list has {(Systems.Count == 0 ? "none" : string.Join(", ", Systems.Keys))}.");
}

/// <summary>The JSON of the systems file.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(SystemFile))]
internal sealed partial class SystemFileContext : JsonSerializerContext;
