using System.Text.Json.Nodes;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>Makes JSON examples from the catalogue: everything, the required part, nulls, unknown values.</summary>
public static class SampleJson
{
    private const int DeepestNesting = 3;

    /// <summary>Fields whose sample must be more than their type says.</summary>
    private static readonly Dictionary<string, string> s_special = new(StringComparer.Ordinal)
    {
        ["PacketSearch.output"] = "\"pcapng\"",
        ["PacketSearch.decrypt_files"] = "false",
        ["PacketSearch.ip1"] = "\"10.0.0.1\"",
        ["PacketSearch.ip2"] = "\"10.0.0.2\"",
        ["PacketSearch.port1"] = "\"443\"",
        ["PacketSearch.port2"] = "\"50000\"",
        ["GET /appliances/firmware/next.ids"] = "[7,8]",
        ["PacketSearch.from"] = "\"-30m\"",
        ["PacketSearch.until"] = "\"-5m\"",
        ["PacketSearch.limit_bytes"] = "\"100MB\"",
        ["PacketSearch.limit_search_duration"] = "\"5m\"",
        ["License.modules"] = "{\"http\":true}",
        ["UserGroupMember.users"] = "{\"ada\":\"admin\"}",
        ["*.groups"] = "{\"local.staff\":\"viewer\"}",
        ["*.users"] = "{\"ada\":\"editor\",\"grace\":null}",
        ["MetricStat.values"] = "[7,1.5,[{\"key\":{\"key_type\":\"string\",\"str\":\"200\"},\"vtype\":\"count\",\"value\":3}]]",
        ["MetricDetail.value"] = "7",
        ["MetricResponse.sensors"] = "[{\"sensor_id\":3,\"stats\":[]}]",
        ["*.operand"] = "\"10\"",
        ["RecordHit._source"] = "{\"method\":\"GET\",\"statusCode\":404,\"client\":{\"type\":\"device\",\"value\":[\"a\"]}}",
        ["BundleContent..meta"] = "{\"comment\":\"c\",\"created\":1700000000,\"name\":\"n\",\"version\":\"9.8\",\"version_min\":\"9.0\"}",
        ["CustomizationContent..meta"] = "{\"name\":\"n\"}",
        ["RecordQuery.aggregations"] = "{\"fields\":[\"method\"]}",
        ["User.date_joined"] = "\"1700000000123\"",
        ["User.last_ui_login_time"] = "\"1700000000123\"",
        ["DetectionHidingParticipant.object_hostname"] = "[\"host.example\"]",
        ["DetectionHidingParticipant.object_scanner"] = "[\"Any\"]",
        ["DetectionHidingParticipant.object_value"] = "[\"10.0.0.1\"]",
        ["TriggerHints.cycle"] = "[\"30sec\"]",
        ["TriggerExternalData.body"] = "{\"a\":1}",
        ["ExclusionInterval.start"] = "3600",
        ["ExclusionInterval.end"] = "7200",
        ["ExclusionIntervalCreate.start"] = "3600",
        ["ExclusionIntervalCreate.end"] = "7200",
        ["ExclusionIntervalUpdate.start"] = "3600",
        ["ExclusionIntervalUpdate.end"] = "7200",
        ["Process.cpu_time"] = "12",
        ["Node.time_offset"] = "3",
        ["Appliance.sync_time"] = "1700000000",
        ["PacketCapture.tstart_usec"] = "1700000000123456",
        ["PacketCapture.tend_usec"] = "1700000001123456",
    };

    /// <summary>An example with every documented field.</summary>
    public static JsonObject Full(string model, IReadOnlyList<CatalogueField> fields) => Object(model, fields, static _ => true, depth: 0);

    /// <summary>An example with the required fields alone.</summary>
    public static JsonObject Minimal(string model, IReadOnlyList<CatalogueField> fields) => Object(model, fields, static field => field.IsRequired, depth: 0);

    /// <summary>A full example in which every field that may be null is.</summary>
    public static JsonObject WithNulls(string model, IReadOnlyList<CatalogueField> fields)
    {
        JsonObject sample = Full(model, fields);
        foreach (CatalogueField field in fields.Where(static field => field.IsNullable))
        {
            sample[field.Name] = null;
        }

        return sample;
    }

    /// <summary>A full example in which every text with known values has a new one, and which has a member that nobody knows.</summary>
    public static JsonObject WithUnknowns(string model, IReadOnlyList<CatalogueField> fields)
    {
        JsonObject sample = Full(model, fields);
        foreach (CatalogueField field in fields.Where(static field => field is { Enum: not null, ElementType: "string" }))
        {
            sample[field.Name] = field.IsList ? new JsonArray("value_of_tomorrow") : "value_of_tomorrow";
        }

        sample["member_of_tomorrow"] = new JsonObject { ["a"] = 1 };
        return sample;
    }

    /// <summary>The sample of one field or parameter.</summary>
    public static JsonNode? Value(string model, CatalogueField field, int depth = 0)
    {
        if (s_special.TryGetValue($"{model}.{field.Name}", out string? special) || s_special.TryGetValue($"*.{field.Name}", out special))
        {
            return JsonNode.Parse(special);
        }

        if (!field.IsList)
        {
            return Element(field, depth);
        }

        JsonNode? element = Element(field, depth);
        return element is null ? new JsonArray() : new JsonArray(element);
    }

    private static JsonObject Object(string model, IReadOnlyList<CatalogueField> fields, Func<CatalogueField, bool> wanted, int depth)
    {
        var sample = new JsonObject();
        foreach (CatalogueField field in fields.Where(wanted))
        {
            if (field.Name == "(section)")
            {
                sample["capture"] = new JsonObject { ["enabled"] = true, ["note"] = null };
                continue;
            }

            if (Value(model, field, depth) is { } value)
            {
                sample[field.Name] = value;
            }
        }

        return sample;
    }

    private static JsonNode? Element(CatalogueField field, int depth)
    {
        if (field.Enum is { Count: > 0 } known)
        {
            return known[0]!.DeepClone();
        }

        return field.ElementType switch
        {
            "string" => "text",
            "boolean" => true,
            "int32" => 7,
            "int64" => 12884901889,
            "double" => 1.5,
            "timestamp_ms" => 1700000000123,
            "duration_ms" => 30000,
            "object" => new JsonObject { ["key"] = "value" },
            string model when Catalogue.Models.TryGetValue(model, out IReadOnlyList<CatalogueField>? fields) =>
                depth >= DeepestNesting ? null : Object(model, fields, static _ => true, depth + 1),
            _ => throw new InvalidOperationException($"The catalogue has a type without a sample: {field.Type}."),
        };
    }
}
