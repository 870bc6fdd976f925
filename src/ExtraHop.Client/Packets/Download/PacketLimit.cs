using System.Text.Json;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Packets.Download;

/// <summary>How much a search allowed the system to deliver. The answer does not repeat it, so it is read from the request that was sent.</summary>
internal static class PacketLimit
{
    private const string Name = "limit_bytes";
    private const string SearchPath = "/packets/search";

    /// <summary>What the system takes where a search names no limit.</summary>
    private static readonly ByteSize s_default = ByteSize.FromMegabytes(100);

    /// <summary>The limit of a search; null for what is no search, or where the request cannot be read.</summary>
    public static ByteSize? Of(Operation operation, HttpRequestMessage? request)
    {
        if (operation.PathTemplate != SearchPath || request is null)
        {
            return null;
        }

        var text = request.Content is JsonBody body ? FromBody(body.Utf8) : FromQuery(request.RequestUri?.Query);
        if (text is null)
        {
            return s_default;
        }

        return ByteSize.TryParse(text, out ByteSize limit) ? limit : default(ByteSize?);
    }

    private static string? FromBody(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty(Name, out JsonElement limit) ? limit.ToString() : null;
    }

    private static string? FromQuery(string? query)
    {
        foreach (var pair in (query ?? "").TrimStart('?').Split('&'))
        {
            if (pair.StartsWith(Name + "=", StringComparison.Ordinal))
            {
                return Uri.UnescapeDataString(pair[(Name.Length + 1)..]);
            }
        }

        return null;
    }
}
