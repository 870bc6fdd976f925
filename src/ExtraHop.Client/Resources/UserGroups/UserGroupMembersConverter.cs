using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Devices;

namespace ExtraHop.Client.Resources.UserGroups;

/// <summary>Reads the members of a user group from one object or from a list of objects, whose users are put together, and writes one object.</summary>
internal sealed class UserGroupMembersConverter : JsonConverter<UserGroupMembers>
{
    public override UserGroupMembers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var answer = JsonElement.ParseValue(ref reader);
        var members = new UserGroupMembers();
        switch (answer.ValueKind)
        {
            case JsonValueKind.Object:
                Take(answer, members);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement part in answer.EnumerateArray())
                {
                    Take(part, members);
                }

                break;
            default:
                throw new JsonException($"Expected the members of a user group as an object or a list, found {answer.ValueKind}.");
        }

        return members;
    }

    public override void Write(Utf8JsonWriter writer, UserGroupMembers value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Users is { } users)
        {
            writer.WritePropertyName("users");
            JsonSerializer.Serialize(writer, users, ExtraHopJson.TypeInfo<IReadOnlyDictionary<string, string?>>());
        }

        ListOrObject.WriteKept(writer, value);
        writer.WriteEndObject();
    }

    private static void Take(JsonElement part, UserGroupMembers members)
    {
        if (part.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"Expected members of a user group as an object, found {part.ValueKind}.");
        }

        foreach (JsonProperty member in part.EnumerateObject())
        {
            if (member.Name != "users")
            {
                (members.AdditionalProperties ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[member.Name] = member.Value;
            }
            else if (member.Value.ValueKind != JsonValueKind.Null)
            {
                var users = new Dictionary<string, string?>(members.Users ?? new Dictionary<string, string?>(), StringComparer.Ordinal);
                foreach ((string name, string? role) in member.Value.Deserialize(ExtraHopJson.TypeInfo<IReadOnlyDictionary<string, string?>>())!)
                {
                    users[name] = role;
                }

                members.Users = users;
            }
        }
    }
}
