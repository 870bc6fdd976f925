using System.Text.Json;
using ExtraHop.Client.Json;

namespace ExtraHop.Client.Resources.Devices;

/// <summary>Reads answers that one version sends as a bare list and another as an object around it.</summary>
internal static class ListOrObject
{
    /// <summary>Calls <paramref name="member"/> for each member of an object, or once with <paramref name="listName"/> for a bare list. The callee moves the
    /// reader to the value's end.</summary>
    public static void Read<T>(ref Utf8JsonReader reader, string listName, T target, Member<T> member)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                member(ref reader, listName, target);
                break;
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string name = reader.GetString()!;
                    reader.Read();
                    member(ref reader, name, target);
                }

                break;
            default:
                throw new JsonException($"Expected '{listName}' as a list or an object around it, found {reader.TokenType}.");
        }
    }

    public static T ReadValue<T>(ref Utf8JsonReader reader)
        where T : class => JsonSerializer.Deserialize(ref reader, ExtraHopJson.TypeInfo<T>())!;

    public static void Keep(ref Utf8JsonReader reader, string name, ExtraHopModel model) =>
        (model.AdditionalProperties ??= new Dictionary<string, JsonElement>())[name] = JsonElement.ParseValue(ref reader);

    public static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> list)
    {
        if (!ReferenceEquals(list, Unset<T>.List))
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, list, ExtraHopJson.TypeInfo<IReadOnlyList<T>>());
        }
    }

    public static void WriteKept(Utf8JsonWriter writer, ExtraHopModel model)
    {
        foreach ((string name, JsonElement element) in model.AdditionalProperties ?? new Dictionary<string, JsonElement>())
        {
            writer.WritePropertyName(name);
            element.WriteTo(writer);
        }
    }

    public delegate void Member<T>(ref Utf8JsonReader reader, string name, T target);
}
