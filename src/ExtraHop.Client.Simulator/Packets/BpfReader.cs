namespace ExtraHop.Client.Simulator.Packets;

/// <summary>The tokens of a filter, with a place in them.</summary>
internal sealed class BpfReader(List<BpfToken> tokens)
{
    private int _at;

    public BpfToken Current => tokens[_at];

    public BpfToken Next() => _at < tokens.Count - 1 ? tokens[_at++] : tokens[_at];

    public bool Take(params ReadOnlySpan<string> words)
    {
        if (Current.Text.Length == 0 || !words.Contains(Current.Text))
        {
            return false;
        }

        _at++;
        return true;
    }

    public void Require(string word)
    {
        if (!Take(word))
        {
            throw Refuse($"'{word}'");
        }
    }

    /// <summary>The text some tokens on, empty past the end.</summary>
    public string Peek(int ahead) => _at + ahead < tokens.Count ? tokens[_at + ahead].Text : string.Empty;

    /// <summary>The text after the parenthesis that closes the one that opens here.</summary>
    public string AfterParenthesis()
    {
        int depth = 0;
        for (int index = _at; index < tokens.Count - 1; index++)
        {
            depth += tokens[index].Text switch { "(" => 1, ")" => -1, _ => 0 };
            if (depth == 0)
            {
                return tokens[index + 1].Text;
            }
        }

        return string.Empty;
    }

    /// <summary>A refusal that tells the place.</summary>
    public FormatException Refuse(string expected) => Refuse(Current, expected);

    public static FormatException Refuse(BpfToken token, string expected) =>
        new(FormattableString.Invariant($"{(token.Text.Length == 0 ? "the end" : $"'{token.Text}'")} at character {token.Position}; expected {expected}"));
}
