using System.Buffers;

namespace ExtraHop.Client.Simulator.Eql;

/// <summary>Cuts a query into words, numbers, texts and signs.</summary>
internal static class EqlTokens
{
    // The longer signs first, so that "<=" is not read as "<".
    private static readonly string[] s_signs = ["!=", "<=", ">=", "=", "<", ">", "(", ")", "|"];

    private static readonly SearchValues<char> s_wordCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-");

    public static List<EqlToken> Split(string text)
    {
        var found = new List<EqlToken>();
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            EqlToken token = Next(text, at);
            found.Add(token);
            at += token.Text.Length + (token.Kind == EqlTokenKind.Text ? 2 : 0);
        }

        found.Add(new EqlToken(EqlTokenKind.End, string.Empty, text.Length + 1));
        return found;
    }

    private static EqlToken Next(string text, int at)
    {
        char first = text[at];
        if (first == '\'')
        {
            int end = text.IndexOf('\'', at + 1);
            return end > 0
                ? new EqlToken(EqlTokenKind.Text, text[(at + 1)..end], at + 1)
                : throw EqlParser.Refuse("a text without its closing quote", at + 1, "a quote at its end");
        }

        if (Array.Find(s_signs, sign => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0) is { } found)
        {
            return new EqlToken(EqlTokenKind.Sign, found, at + 1);
        }

        int length = text.AsSpan(at).IndexOfAnyExcept(s_wordCharacters) is var count and >= 0 ? count : text.Length - at;
        if (length == 0)
        {
            throw EqlParser.Refuse($"'{first}'", at + 1, "a field, a value or an operator");
        }

        return new EqlToken(char.IsAsciiDigit(first) || first == '-' ? EqlTokenKind.Number : EqlTokenKind.Word, text.Substring(at, length), at + 1);
    }
}
