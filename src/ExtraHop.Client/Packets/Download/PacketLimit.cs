using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Packets.Download;

/// <summary>How much a search allowed the system to deliver. The answer does not repeat it, so it comes from the request that was sent.</summary>
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

        if (request.Content is JsonBody { Model: PacketSearch search })
        {
            return search.LimitBytes ?? s_default;
        }

        string? text = FromQuery(request.RequestUri?.Query);
        return text is null ? s_default : ByteSize.TryParse(text, out ByteSize limit) ? limit : default(ByteSize?);
    }

    /// <summary>A search by address is nothing but its address once it is sent.</summary>
    private static string? FromQuery(string? query)
    {
        foreach (string pair in (query ?? string.Empty).TrimStart('?').Split('&'))
        {
            if (pair.StartsWith(Name + "=", StringComparison.Ordinal))
            {
                return Uri.UnescapeDataString(pair[(Name.Length + 1)..]);
            }
        }

        return null;
    }
}
