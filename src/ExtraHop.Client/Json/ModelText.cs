using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client.Json;

/// <summary>Objects of the API as one line for people: the members that are set, lists as items, times as ISO 8601, secrets left out, long texts and lists
/// cut.</summary>
internal static class ModelText
{
    private const int LongestText = 100;
    private const int MostItems = 10;
    private const int MostDepth = 4;

    // Parts of names on the wire whose texts are secrets, or hold them: a header may carry a credential.
    private static readonly string[] s_secretParts = ["password", "passphrase", "secret", "token", "private_key", "community", "dossier", "additional_header"];

    public static string Of(ExtraHopModel model)
    {
        StringBuilder text = new StringBuilder(model.GetType().Name).Append(' ');
        AppendMembers(text, model, depth: 0);
        return text.ToString();
    }

    /// <summary>A value as it stands in such a line.</summary>
    public static string OfValue(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, depth: 0);
        return text.ToString();
    }

    /// <summary>What is no object of the API in the same form: its members that are not null.</summary>
    public static string Line(string name, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var set = new List<Member>();
        foreach ((string member, object? value) in members)
        {
            if (value is not null)
            {
                set.Add(new Member(member, value));
            }
        }

        StringBuilder text = new StringBuilder(name).Append(' ');
        AppendItems(text, '{', set, '}', depth: 0, most: int.MaxValue);
        return text.ToString();
    }

    private static void AppendMembers(StringBuilder text, ExtraHopModel model, int depth)
    {
        if (!ExtraHopJson.Options.TryGetTypeInfo(model.GetType(), out JsonTypeInfo? info))
        {
            AppendItems(text, '{', model.AdditionalProperties?.Keys ?? [], '}', depth);
            return;
        }

        if (info.Kind != JsonTypeInfoKind.Object)
        {
            Append(text, JsonSerializer.SerializeToElement(model, info), depth);
            return;
        }

        IEnumerable<Member> members =
            from property in info.Properties
            where property is { IsExtensionData: false, Get: not null }
            let value = property.Get!(model)
            where value is not null && property.ShouldSerialize?.Invoke(model, value) != false && !IsSecret(property.Name, value)
            select new Member(property.Name, value);
        if (model.AdditionalProperties is { Count: > 0 } more)
        {
            members = members.Append(new Member("more", more.Keys));
        }

        AppendItems(text, '{', members, '}', depth, most: int.MaxValue);
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case Member member:
                text.Append(Clean(member.Name)).Append(": ");
                Append(text, member.Value, depth);
                break;
            case IOptional optional:
                Append(text, optional.Boxed, depth);
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case DateTimeOffset time:
                text.Append(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
                break;
            case JsonElement { ValueKind: JsonValueKind.Object } json:
                AppendItems(
                    text,
                    '{',
                    json.EnumerateObject().Where(static m => !IsSecret(m.Name, m.Value)).Select(static m => new Member(m.Name, m.Value)),
                    '}',
                    depth);
                break;
            case JsonElement { ValueKind: JsonValueKind.Array } json:
                AppendItems(text, '[', json.EnumerateArray(), ']', depth);
                break;
            case JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null } json:
                text.Append(json.GetRawText());
                break;
            case ExtraHopModel { Summary: null } model:
                AppendMembers(text, model, depth);
                break;
            case IFormattable formattable:
                text.Append(Clean(formattable.ToString(null, CultureInfo.InvariantCulture)));
                break;
            case IDictionary map:
                AppendItems(
                    text,
                    '{',
                    map.Keys.Cast<object>().Select(key => new Member(key.ToString()!, map[key])).Where(static m => !IsSecret(m.Name, m.Value)),
                    '}',
                    depth);
                break;
            case IEnumerable items and not string:
                AppendItems(text, '[', items, ']', depth);
                break;
            default:
                text.Append(Clean(value?.ToString() ?? "null"));
                break;
        }
    }

    private static void AppendItems(StringBuilder text, char open, IEnumerable items, char close, int depth, int most = MostItems)
    {
        text.Append(open);
        int count = 0;
        foreach (object? item in items)
        {
            if (count == most || depth >= MostDepth)
            {
                text.Append(count == 0 ? "..." : ", ...");
                break;
            }

            text.Append(count++ == 0 ? string.Empty : ", ");
            Append(text, item, depth + 1);
        }

        text.Append(close);
    }

    private static bool IsSecret(string name, object? value) =>
        value is string or IOptional { Boxed: string } or JsonElement { ValueKind: JsonValueKind.String }
        && (name.EndsWith("key", StringComparison.OrdinalIgnoreCase) || s_secretParts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)));

    /// <summary>One line without control characters, not too long.</summary>
    private static string Clean(string text)
    {
        string line = text.Length > LongestText ? string.Concat(text.AsSpan(0, LongestText), "...") : text;
        return line.Any(char.IsControl) ? string.Concat(line.Select(static c => char.IsControl(c) ? ' ' : c)) : line;
    }

    private readonly record struct Member(string Name, object? Value);
}
