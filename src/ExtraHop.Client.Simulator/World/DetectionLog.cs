using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>The entries of the detection log: one a detection, flat, with its ends by name. No schema is published; the names follow the vendor's one example
/// query.</summary>
internal static class DetectionLog
{
    public static JsonObject Entry(JsonObject detection)
    {
        var entry = new JsonObject
        {
            ["detectionId"] = detection["id"]!.DeepClone(),
            ["type"] = detection["type"]?.DeepClone(),
            ["title"] = detection["title"]?.DeepClone(),
            ["categories"] = detection["categories"]?.DeepClone(),
            ["status"] = detection["status"]?.DeepClone(),
            ["assignee"] = detection["assignee"]?.DeepClone(),
            ["startTime"] = detection["start_time"]?.DeepClone(),
            ["endTime"] = detection["end_time"]?.DeepClone(),
            ["updateTime"] = detection["update_time"]?.DeepClone(),
            ["modTime"] = detection["mod_time"]?.DeepClone(),
        };
        if (detection["risk_score"] is { } score)
        {
            entry["riskScore"] = score.DeepClone();
        }

        foreach (JsonObject participant in (detection["participants"] as JsonArray ?? []).OfType<JsonObject>())
        {
            string? role = JsonText.String(participant["role"]);
            entry[role + "Addr"] = participant["object_value"]?.DeepClone();
            entry[role + "Host"] = participant["hostname"]?.DeepClone();
        }

        return entry;
    }
}
