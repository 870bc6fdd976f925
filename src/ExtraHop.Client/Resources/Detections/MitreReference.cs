using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A tactic or a technique of MITRE ATT&amp;CK that a detection belongs to.</summary>
public sealed record MitreReference : ExtraHopModel<MitreReference>
{
    /// <summary>The identifier, such as <c>TA0011</c> for a tactic or <c>T1071.004</c> for a technique.</summary>
    public string Id { get; set => field = value ?? ""; } = "";

    /// <summary>The name, such as <c>Command and Control</c>.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>The page that describes it.</summary>
    public string Url { get; set => field = value ?? ""; } = "";

    /// <summary>Identifiers that the technique had in earlier versions of the catalogue; empty for tactics.</summary>
    public IReadOnlyList<string> LegacyIds { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;
}
