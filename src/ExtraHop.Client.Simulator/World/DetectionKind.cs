using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.World;

/// <summary>What detections of one type have in common.</summary>
/// <param name="Type">The type as detections name it.</param>
/// <param name="Title">The type in words.</param>
/// <param name="Category">The category; what stands before its dot is one, too.</param>
/// <param name="RiskScore">1 to 99; null for detections of performance.</param>
/// <param name="Tactic">The MITRE tactic, or null.</param>
/// <param name="Technique">The MITRE technique, or null.</param>
/// <param name="Properties">Makes the properties that go with the type.</param>
/// <param name="ToOutside">True where the victim lies outside of the network.</param>
internal sealed record DetectionKind(
    string Type, string Title, string Category, int? RiskScore, MitreName? Tactic, MitreName? Technique, Func<int, JsonObject> Properties,
    bool ToOutside = false);
