namespace ExtraHop.Client.Http.Requests;

/// <summary>Tells media types apart, as headers write them.</summary>
internal static class MediaType
{
    /// <summary>True for JSON, whatever its flavor. Of a list, the first counts.</summary>
    public static bool IsJson(string? header)
    {
        ReadOnlySpan<char> type = Bare(header);
        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for plain text, as some systems and most stub servers label JSON.</summary>
    public static bool IsPlainText(string? header) => Bare(header).Equals("text/plain", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a web page.</summary>
    public static bool IsHtml(string? header) => Bare(header) is var type
        && (type.Equals("text/html", StringComparison.OrdinalIgnoreCase) || type.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase));

    /// <summary>The type without parameters.</summary>
    private static ReadOnlySpan<char> Bare(string? header)
    {
        ReadOnlySpan<char> type = header;
        int end = type.IndexOfAny(';', ',');
        return (end < 0 ? type : type[..end]).Trim();
    }
}
