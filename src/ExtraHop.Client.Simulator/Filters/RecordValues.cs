using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Filters;

/// <summary>What a field name means in a record: a member, a member of an object (<c>ex.isSuspicious</c>), or one of the names that stand for many.</summary>
internal static class RecordValues
{
    private const string Any = ".any";

    private static readonly Dictionary<string, string[]> s_special = new(StringComparer.Ordinal)
    {
        [".ipaddr"] = ["clientAddr", "serverAddr", "senderAddr", "receiverAddr"],
        [".port"] = ["clientPort", "serverPort", "senderPort", "receiverPort"],
    };

    /// <summary>Names that stand for many fields.</summary>
    public static IEnumerable<string> SpecialNames => [Any, .. s_special.Keys];

    /// <summary>True for the full text, which finds a text anywhere inside of a value.</summary>
    public static bool IsFullText(string field) => field == Any;

    /// <summary>The plain values of a field as text; none where the record does not have it.</summary>
    public static IEnumerable<string> Texts(JsonObject record, string field) => field == Any ? record.SelectMany(member => All(member.Value))
        : s_special.TryGetValue(field, out string[]? members) ? members.SelectMany(member => Plain(record[member]))
        : Plain(Find(record, field));

    /// <summary>The value of a field, or null.</summary>
    public static JsonNode? Find(JsonObject record, string field)
    {
        JsonNode? found = record;
        foreach (string name in field.Split('.'))
        {
            found = (found as JsonObject)?[name];
        }

        return found;
    }

    /// <summary>Every name that a record's values can be found by.</summary>
    public static IEnumerable<string> Names(JsonObject record) => record.SelectMany(static member =>
        member.Value is JsonObject inner && !inner.ContainsKey("value") ? inner.Select(one => member.Key + "." + one.Key) : [member.Key]);

    /// <summary>Plain values, the members of lists, and what typed values hold.</summary>
    private static IEnumerable<string> Plain(JsonNode? value) => value switch
    {
        null => [],
        JsonArray items => items.SelectMany(Plain),
        JsonObject typed => Plain(typed["value"]),
        _ => [JsonText.Of(value)!],
    };

    private static IEnumerable<string> All(JsonNode? value) =>
        value is JsonObject inner && !inner.ContainsKey("value") ? inner.SelectMany(member => All(member.Value)) : Plain(value);
}
