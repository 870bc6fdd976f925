using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Samples;

/// <summary>Makes an object of any model with every field filled, from the seed alone.</summary>
internal sealed class SampleFactory(ApiCatalogue catalogue, int seed, DateTimeOffset worldTime)
{
    private const int DeepestNesting = 3;

    public JsonObject Make(string modelName, long number) => Make(catalogue.Models[modelName], number, 0);

    /// <summary>What a new object holds where its creator said nothing: defaults, nulls, and neutral values.</summary>
    public JsonNode? Neutral(ApiField field, long now) => field switch
    {
        { Default: { } value } => JsonNode.Parse(value.GetRawText()),
        { Nullable: true } => null,
        { IsArray: true } => new JsonArray(),
        _ => field.ElementType switch
        {
            "boolean" => false,
            "int64" or "int32" or "double" or "duration_ms" => 0,
            "timestamp_ms" => now,
            "string" when field.Enum.Count > 0 => field.Enum[0].GetString(),
            "string" => field.Name switch
            {
                "author" or "created_by" or "owner" => SampleText.SetupUser,
                "date_joined" or "last_ui_login_time" or "time" => Clock(now),
                _ => string.Empty,
            },
            var name when catalogue.Model(name) is not null => new JsonObject(),
            _ => new JsonObject(),
        },
    };

    public static string Clock(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public JsonNode? Value(string modelName, ApiField field, long number, int depth = 0)
    {
        string where = modelName + "." + field.Name;
        if (field.Nullable && field.Name is not ("name" or "id" or "mod_time") && SeededHash.Below(seed, where + "?", number, 4) == 0)
        {
            return null;
        }

        if (!field.IsArray)
        {
            return Single(modelName, field, where, number, depth);
        }

        var items = new JsonArray();
        if (depth < DeepestNesting)
        {
            int count = field.Enum.Count > 0 ? Math.Min(2, field.Enum.Count) : 1 + SeededHash.Below(seed, where + "#", number, 2);
            for (int index = 0; index < count; index++)
            {
                items.Add(field.Enum.Count > 0
                    ? JsonNode.Parse(field.Enum[index].GetRawText())
                    : Single(modelName, field, where, number * 10 + index, depth));
            }
        }

        return items;
    }

    private JsonObject Make(ApiModel model, long number, int depth)
    {
        var made = new JsonObject();
        if (model.IsOpen)
        {
            made["id"] = number;
            made["name"] = SampleText.Words(model.Name) + " " + number.ToString(CultureInfo.InvariantCulture);
            return made;
        }

        foreach (ApiField field in model.Fields)
        {
            if (field.Name[0] != '(')
            {
                made[field.Name] = Value(model.Name, field, number, depth);
            }
        }

        return made;
    }

    private JsonNode? Single(string modelName, ApiField field, string where, long number, int depth)
    {
        ulong hash = SeededHash.Of(seed, where, number);
        if (field.Enum.Count > 0)
        {
            return JsonNode.Parse(field.Enum[(int)(hash % (ulong)field.Enum.Count)].GetRawText());
        }

        long now = worldTime.ToUnixTimeMilliseconds();
        switch (field.ElementType)
        {
            case "boolean":
                return field.Name is "built_in" or "disabled" or "idle" ? hash % 8 == 0 : hash % 2 == 0;
            case "timestamp_ms":
                return now - (long)(hash % (14UL * 86_400_000));
            case "duration_ms":
                return (long)(hash % (365UL * 86_400_000));
            case "int64" or "int32":
                return SampleText.Number(field.Name, hash, number, now);
            case "double":
                return Math.Round(hash % 10_000 / 100.0, 2);
            case "string":
                return SampleText.For(modelName, field.Name, hash, number, now);
            case "binary":
                return string.Empty;
            default:
                return catalogue.Model(field.ElementType) is { } model && depth < DeepestNesting
                    ? Make(model, number, depth + 1)
                    : Open(field, number);
        }
    }

    private JsonObject Open(ApiField field, long number)
    {
        if (field.Fields.Count > 0)
        {
            var made = new JsonObject();
            foreach (ApiField inner in field.Fields)
            {
                made[inner.Name] = Value(field.Name, inner, number, DeepestNesting);
            }

            return made;
        }

        return field.Name switch
        {
            "users" => new JsonObject { ["setup"] = "editor", ["ops"] = "viewer" },
            "groups" => new JsonObject { ["local.netops"] = "viewer" },
            "licensed_features" => new JsonObject { ["metric_analysis"] = true, ["headless_sensor"] = false, ["advanced_devices"] = 500 },
            "modules" => new JsonObject { ["http"] = true, ["dns"] = true, ["cifs"] = true, ["kerberos"] = false },
            "options" => new JsonObject { ["triggers"] = true, ["packetcapture"] = true, ["devices"] = 5000 },
            "properties" => new JsonObject { ["client_port"] = 50_000 + number, ["protocol"] = "tcp" },
            "body" => new JsonObject { ["user"] = "setup", ["action"] = "login", ["detail"] = "ok" },
            "protocols" => new JsonObject { ["http"] = "any" },
            _ => [],
        };
    }
}
