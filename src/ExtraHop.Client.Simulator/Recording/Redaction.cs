using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator;

/// <summary>Takes secrets out of what is recorded; names and JSON types of members stay.</summary>
internal static class Redaction
{
    public const string Mark = "[redacted]";

    private static readonly HashSet<string> SecretMembers = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "product_key", "private_key", "client_secret", "secret_key", "secret", "apikey", "cloud_token",
        "remote_setup_password", "remote_pairing_token", "tls_client_key", "access_key",
    };

    public static string Authorization(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? Mark : value[..space] + " " + Mark;
    }

    /// <summary>Bodies that are a secret as a whole: a licence, a certificate with its key, token requests.</summary>
    public static bool IsSecretAsAWhole(string method, string path) =>
        path.EndsWith("/oauth2/token", StringComparison.Ordinal)
        || (method == "PUT" && (path.EndsWith("/license", StringComparison.Ordinal) || path.EndsWith("/extrahop/sslcert", StringComparison.Ordinal)));

    public static ReadOnlyMemory<byte> Body(ReadOnlyMemory<byte> body, JsonNode? json, string method, string path)
    {
        if (IsSecretAsAWhole(method, path))
        {
            return Encoding.UTF8.GetBytes(Mark);
        }

        if (json is null || !HoldsSecret(json))
        {
            return body;
        }

        var copy = json.DeepClone();
        Hide(copy);
        return Encoding.UTF8.GetBytes(copy.ToJsonString());
    }

    private static bool HoldsSecret(JsonNode? node) => node switch
    {
        JsonObject members => members.Any(member => IsSecret(member.Key, member.Value) || HoldsSecret(member.Value)),
        JsonArray items => items.Any(HoldsSecret),
        _ => false,
    };

    private static bool IsSecret(string name, JsonNode? value) =>
        value is JsonValue && value.GetValueKind() == JsonValueKind.String && SecretMembers.Contains(name);

    private static void Hide(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var name in members.Where(member => IsSecret(member.Key, member.Value)).Select(member => member.Key).ToArray())
            {
                members[name] = Mark;
            }

            foreach (var (_, value) in members)
            {
                Hide(value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Hide(item);
            }
        }
    }
}
