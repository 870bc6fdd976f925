namespace ExtraHop.Client.Simulator.Packets;

/// <summary>Cuts the text of a filter into words and signs.</summary>
internal static class BpfTokens
{
    // The longer signs first. A hyphen, a colon and a slash are signs inside of brackets, or where they stand alone, and parts of a word elsewhere.
    private static readonly string[] s_signs =
        ["&&", "||", "!=", "==", "<=", ">=", "<<", ">>", "(", ")", "[", "]", "!", "&", "|", "^", "=", "<", ">", "+", "*", "%"];

    public static List<BpfToken> Split(string text)
    {
        var found = new List<BpfToken>();
        int depth = 0;
        for (int at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            string? sign = Array.Find(s_signs, one => string.CompareOrdinal(text, at, one, 0, one.Length) == 0)
                ?? (depth > 0 && text[at] is '-' or ':' or '/' ? text[at].ToString() : null);
            int length = sign?.Length ?? WordLength(text, at, depth > 0);
            if (length == 0)
            {
                throw new FormatException(FormattableString.Invariant($"unexpected '{text[at]}' at character {at + 1}"));
            }

            depth += sign == "[" ? 1 : sign == "]" ? -1 : 0;
            found.Add(new BpfToken(text.Substring(at, length).ToLowerInvariant(), at + 1));
            at += length;
        }

        found.Add(new BpfToken(string.Empty, text.Length + 1));
        return found;
    }

    private static int WordLength(string text, int start, bool inBrackets)
    {
        int at = start;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_' || (!inBrackets && text[at] is '.' or ':' or '-' or '/' or '\\')))
        {
            at++;
        }

        return at - start;
    }
}
