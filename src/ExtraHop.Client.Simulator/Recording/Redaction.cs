using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Routing;

namespace ExtraHop.Client.Simulator.Recording;

/// <summary>Takes secrets out of what is recorded; names and JSON types of members stay.</summary>
internal static class Redaction
{
    public const string Mark = "[redacted]";

    // What is longer is an upload, of which the start is kept.
    private const int LongestText = 60 * 1024;

    private static readonly HashSet<string> s_secretMembers = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "product_key", "private_key", "client_secret", "secret_key", "secret", "apikey", "cloud_token",
        "remote_setup_password", "remote_pairing_token", "tls_client_key", "access_key",
        "community", "psk", "passphrase", "auth_key", "api_key", "access_token", "token", "signature",
    };

    /// <summary>Bodies that are a secret as a whole: token requests, a license, a certificate with its key.</summary>
    private static readonly (string? Method, string Path)[] s_secretBodies = [(null, RawTarget.TokenPath), ("PUT", "/license"), ("PUT", "/extrahop/sslcert")];

    private static readonly string[] s_signatureMarks = ["signature=", "sig=", "token=", "password=", "credential=", "key="];

    /// <summary>A header as it is recorded: of a credential its scheme, of another secret nothing.</summary>
    public static string Header(string name, string value)
    {
        if (!IsSecretHeader(name))
        {
            return value;
        }

        int space = value.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? Mark : value[..space] + " " + Mark;
    }

    /// <summary>The query with the values of parameters that hold secrets taken out.</summary>
    public static string Query(string query) => string.Join('&', query.Split('&').Select(static pair =>
    {
        int equals = pair.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && s_secretMembers.Contains(Uri.UnescapeDataString(pair[..equals])) ? pair[..(equals + 1)] + Mark : pair;
    }));

    public static bool IsSecretAsAWhole(string method, string path) =>
        Array.Exists(s_secretBodies, secret => (secret.Method is null || secret.Method == method) && path.EndsWith(secret.Path, StringComparison.Ordinal));

    public static ReadOnlyMemory<byte> Body(ReceivedBody received, string method, string path)
    {
        ReadOnlyMemory<byte> body = received.Bytes;
        if (IsSecretAsAWhole(method, path))
        {
            return Encoding.UTF8.GetBytes(Mark);
        }

        // JSON for an address that the API does not have was not read yet.
        if ((received.Json ?? Parse(body.Span)) is not { } json)
        {
            return WithoutStructure(body);
        }

        if (!HoldsSecret(json))
        {
            return body;
        }

        JsonNode copy = json.DeepClone();
        Hide(copy);
        return Encoding.UTF8.GetBytes(copy.ToJsonString());
    }

    private static JsonNode? Parse(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> text = body.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] is not ((byte)'{' or (byte)'['))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What is no JSON: the fields of a web form one by one; broken JSON that names a secret not at all.</summary>
    private static ReadOnlyMemory<byte> WithoutStructure(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty || body.Length > LongestText)
        {
            return body;
        }

        string text = Encoding.UTF8.GetString(body.Span);
        if (text.Contains("PRIVATE KEY-----", StringComparison.Ordinal)
            || s_secretMembers.Any(name => text.Contains($"\"{name}\"", StringComparison.OrdinalIgnoreCase)))
        {
            return Encoding.UTF8.GetBytes(Mark);
        }

        string redacted = Query(text);
        return redacted == text ? body : Encoding.UTF8.GetBytes(redacted);
    }

    private static bool HoldsSecret(JsonNode? node) => node switch
    {
        JsonObject members => members.Any(member => IsSecret(member.Key, member.Value) || HoldsSecret(member.Value)),
        JsonArray items => items.Any(HoldsSecret),
        _ => false,
    };

    private static bool IsSecret(string name, JsonNode? value) =>
        value is JsonValue && value.GetValueKind() == JsonValueKind.String && (s_secretMembers.Contains(name) || HoldsCredential(value.GetValue<string>()));

    /// <summary>True for an address with a password before its host or a signature in its query, and for a private key.</summary>
    private static bool HoldsCredential(string text) =>
        text.Contains("PRIVATE KEY-----", StringComparison.Ordinal)
        || (Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
            && (address.UserInfo.Length > 0 || s_signatureMarks.Any(mark => address.Query.Contains(mark, StringComparison.OrdinalIgnoreCase))));

    private static bool IsSecretHeader(string name) =>
        name.EndsWith("Authorization", StringComparison.OrdinalIgnoreCase) || name.Equals("Cookie", StringComparison.OrdinalIgnoreCase)
        || name.Contains("api-key", StringComparison.OrdinalIgnoreCase) || name.Contains("token", StringComparison.OrdinalIgnoreCase);

    private static void Hide(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (string name in members.Where(member => IsSecret(member.Key, member.Value)).Select(member => member.Key).ToArray())
            {
                members[name] = Mark;
            }

            foreach ((_, JsonNode? value) in members)
            {
                Hide(value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Hide(item);
            }
        }
    }
}
