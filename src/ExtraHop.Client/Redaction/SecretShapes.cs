using System.Text.RegularExpressions;

namespace ExtraHop.Client.Redaction;

/// <summary>What secrets are called and what they look like, for those that nobody told the client of.</summary>
internal static partial class SecretShapes
{
    private const string Words = "pass(word|wd|phrase|code)|product[_ -]?key|api[_ -]?key|token(?![_ -]?(endpoint|url|type|life))|secret|private[_ "
        + "-]?key|credential|authorization|cookie|community|signature|"
        + "pre[_ -]?shared|psk|(access|account|auth|client|encryption|shared|signing)[_ -]?key";

    private const string Alone = "key|pem|pwd|sig";

    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>True for a member, a form field or a parameter that holds a secret.</summary>
    public static bool IsSecretName(string name) => Name().IsMatch(name);

    /// <summary>The parts of a text that look like secrets.</summary>
    /// <exception cref="RegexMatchTimeoutException">The text is made to be slow to search.</exception>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        foreach (Regex shape in (Regex[])[PrivateKey(), JsonPair(), Assignment(), Scheme(), UserInfo(), Parameter()])
        {
            foreach (Match match in shape.EnumerateAll(text))
            {
                Group secret = match.Groups["secret"];
                if (secret.Length > 0)
                {
                    yield return (secret.Index, secret.Length);
                }
            }
        }
    }

    /// <summary>The secrets of an address: name and password before the host, signatures and tokens in the query.</summary>
    public static IEnumerable<string> InAddress(string text)
    {
        foreach (Match match in UserInfo().EnumerateAll(text))
        {
            string info = match.Groups["secret"].Value;
            int colon = info.IndexOf(':', StringComparison.Ordinal);
            yield return info;
            yield return Uri.UnescapeDataString(info);
            yield return info[(colon + 1)..];
            yield return Uri.UnescapeDataString(info[(colon + 1)..]);
        }

        foreach (Match match in Parameter().EnumerateAll(text))
        {
            yield return match.Groups["secret"].Value;
            yield return Uri.UnescapeDataString(match.Groups["secret"].Value);
        }
    }

    private static IEnumerable<Match> EnumerateAll(this Regex shape, string text)
    {
        for (Match match = shape.Match(text); match.Success; match = match.NextMatch())
        {
            yield return match;
        }
    }

    [GeneratedRegex(Words + "|^(" + Alone + ")$", Usual, 500)]
    private static partial Regex Name();

    /// <summary>A pair of JSON that may be cut off; from a list or an object on, nothing is kept.</summary>
    [GeneratedRegex(
        "\"([^\"\\\\]{0,40}(" + Words + ")[^\"\\\\]{0,40}|" + Alone
            + ")\"\\s*:\\s*(\"(?<secret>([^\"\\\\]|\\\\.)*)(\"|\\\\?$)|(?<secret>[\\[{].*)$|(?<secret>[^\\s,}\\]\"]+))",
        Usual | RegexOptions.Singleline, 500)]
    private static partial Regex JsonPair();

    [GeneratedRegex(
        "\\b(api[_ -]?key|[a-z_]*password|passwd|passphrase|product[_ "
            + "-]?key|client_secret|access_token|token|secret|private_key|psk|community)\\b[\"']?\\s*(=|:(?!\"))\\s*[\"']?(?<secret>[^\\s\"'&,;<>*]+)",
        Usual, 500)]
    private static partial Regex Assignment();

    [GeneratedRegex("\\b(Bearer|Basic)[\\s+]+(?<secret>[A-Za-z0-9+/=._~-]{8,})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Scheme();

    [GeneratedRegex(
        "-----BEGIN[ +][A-Z0-9 +]*PRIVATE[ +]KEY-----(?<secret>.*?)(-----END[ +][A-Z0-9 +]*PRIVATE[ +]KEY-----|$)", Usual | RegexOptions.Singleline, 500)]
    private static partial Regex PrivateKey();

    [GeneratedRegex("[a-z][a-z0-9+.-]{0,20}://(?<secret>[^/\\s@?#\"'<>]{1,400})@", Usual, 500)]
    private static partial Regex UserInfo();

    [GeneratedRegex(
        "[?&;](x-(amz|goog)-(signature|credential|security-token)"
            + "|[a-z_-]{0,20}(sig|signature|token|secret|password|passwd|api_?key|access_?key(_?id)?)|key)"
            + "=(?<secret>[^&\\s\"'#<>]+)",
        Usual, 500)]
    private static partial Regex Parameter();
}
