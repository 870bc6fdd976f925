using System.Net;
using System.Text.RegularExpressions;

namespace ExtraHop.Client.Redaction;

/// <summary>The words of a web page, for an error's message.</summary>
internal static partial class HtmlText
{
    private const int Longest = 300;

    /// <summary>The page without its tags, scripts and styles, on one line of at most 300 characters.</summary>
    public static string Strip(string html)
    {
        try
        {
            string text = Tag().Replace(Unseen().Replace(html, " "), " ");
            text = Blanks().Replace(WebUtility.HtmlDecode(text), " ").Trim();
            return text.Length > Longest ? text[..Longest] + "..." : text;
        }
        catch (RegexMatchTimeoutException)
        {
            return string.Empty;
        }
    }

    [GeneratedRegex(
        "<(?<name>script|style)\\b.*?(</\\k<name>\\s*>|$)|<!--.*?(-->|$)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        500)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*(>|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Blanks();
}
