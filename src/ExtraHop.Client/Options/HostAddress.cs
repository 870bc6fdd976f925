using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Text;

namespace ExtraHop.Client.Options;

/// <summary>Reads what a person writes for a system: a name, an address, with a port, as the link out of a browser. The result is an origin.</summary>
internal static class HostAddress
{
    private const string Expected = "expected a name or an address such as 'eda01.example.com', 'eda01:8443' or 'https://10.1.2.3'";

    /// <summary>Makes the origin, or says in one sentence why the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? origin, [NotNullWhen(false)] out string? problem)
    {
        origin = null;
        problem = Problem(text, ref origin);
        return problem is null;
    }

    private static string? Problem(string? text, ref Uri? origin)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return $"Host is empty; {Expected}.";
        }

        string shown = Show(text);
        if (text.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            return $"Host '{shown}' holds a blank, a line break or another control character; {Expected}.";
        }

        int schemeEnd = text.IndexOf("://", StringComparison.Ordinal);
        string scheme = schemeEnd < 0 ? Uri.UriSchemeHttps : text[..schemeEnd].ToLowerInvariant();
        string rest = schemeEnd < 0 ? text : text[(schemeEnd + 3)..];
        int authorityEnd = rest.AsSpan().IndexOfAny("/?#\\");
        string authority = authorityEnd < 0 ? rest : rest[..authorityEnd];
        string path = authorityEnd < 0 ? string.Empty : rest[authorityEnd..];

        // What stands before an @ or behind a ? may be a secret, so it is not repeated.
        int at = authority.LastIndexOf('@');
        if (at >= 0)
        {
            return $"Host '...@{Show(authority[(at + 1)..])}' holds a user name; {Expected}. The credential is given on its own.";
        }

        int extra = path.AsSpan().IndexOfAny("?#");
        if (extra >= 0)
        {
            return $"Host '{Show(text[..(text.Length - path.Length + extra)])}' is followed by a query or a fragment; {Expected}.";
        }

        if (scheme != Uri.UriSchemeHttps && scheme != Uri.UriSchemeHttp)
        {
            return $"Host '{shown}' has the scheme '{Show(scheme)}'; expected https.";
        }

        if (path.TrimEnd('/') is not ("" or "/api/v1"))
        {
            return $"Host '{shown}' has the path '{Show(path)}'; expected none, or /api/v1.";
        }

        return OriginProblem(scheme, authority, shown, ref origin);
    }

    private static string? OriginProblem(string scheme, string authority, string shown, ref Uri? origin)
    {
        if (!authority.StartsWith('[') && authority.Count(static c => c == ':') > 1)
        {
            return $"Host '{shown}' looks like an IPv6 address; expected it in brackets, such as '[::1]:8443'.";
        }

        int colon = authority.StartsWith('[') ? authority.IndexOf("]:", StringComparison.Ordinal) + 1 : authority.IndexOf(':', StringComparison.Ordinal);
        string host = colon > 0 ? authority[..colon] : authority;
        string? port = colon > 0 ? authority[(colon + 1)..] : null;
        if (port is not null && !(int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 65535))
        {
            return $"Host '{shown}' has the port '{Show(port)}'; expected a number from 1 to 65535.";
        }

        if (!Uri.TryCreate($"{scheme}://{authority}/", UriKind.Absolute, out Uri? uri)
            || uri.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6))
        {
            return $"Host '{shown}' is neither a host name nor an address; {Expected}.";
        }

        // `10.1` would silently become 10.0.0.1 and 999.1.1.1 a name.
        bool looksNumeric = host.Length > 0 && host.All(static c => char.IsAsciiDigit(c) || c == '.');
        if ((looksNumeric || uri.HostNameType == UriHostNameType.IPv4)
            && !string.Equals(uri.HostNameType == UriHostNameType.IPv4 ? uri.Host : null, host, StringComparison.Ordinal))
        {
            return $"Host '{shown}' is no complete IPv4 address; expected four numbers from 0 to 255, such as '10.1.2.3'.";
        }

        if (scheme == Uri.UriSchemeHttp && !IsLoopback(uri))
        {
            return $"Host '{shown}' asks for plain http, which would send the credential unprotected; expected https. Plain http is for loopback addresses "
                + "only.";
        }

        // Internationalized names in the form that goes over the wire, so that origins compare by text.
        origin = uri.HostNameType == UriHostNameType.Dns ? new UriBuilder(uri) { Host = uri.IdnHost }.Uri : uri;
        return null;
    }

    private static bool IsLoopback(Uri uri) => uri.HostNameType == UriHostNameType.Dns
        ? uri.Host == "localhost" || uri.Host.EndsWith(".localhost", StringComparison.Ordinal)
        : IPAddress.TryParse(uri.DnsSafeHost, out IPAddress? address) && IPAddress.IsLoopback(address);

    /// <summary>The text with what a terminal would obey made visible, cut at 200 characters.</summary>
    private static string Show(string text)
    {
        var shown = new StringBuilder();
        foreach (char c in text.Length > 200 ? text.AsSpan(0, 200) : text)
        {
            shown = char.IsControl(c) ? shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : shown.Append(c);
        }

        return text.Length > 200 ? shown.Append("...").ToString() : shown.ToString();
    }
}
