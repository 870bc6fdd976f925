using System.Text;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary>The regular expression for a name as people type it.</summary>
internal static class NamePattern
{
    /// <summary>Part of a name; with <c>*</c> or <c>?</c> the whole name. Everything else stands for itself.</summary>
    public static string Of(string text)
    {
        bool whole = text.Contains('*') || text.Contains('?');
        var pattern = new StringBuilder();
        foreach (char letter in text)
        {
            if (letter is '*' or '?')
            {
                pattern.Append(letter == '*' ? ".*" : ".");
            }
            else if (char.IsAsciiLetter(letter))
            {
                // Names are matched without case.
                pattern.Append('[').Append(char.ToLowerInvariant(letter)).Append(char.ToUpperInvariant(letter)).Append(']');
            }
            else
            {
                pattern.Append(letter is '.' or '\\' or '+' or '(' or ')' or '[' or ']' or '{' or '}' or '^' or '$' or '|' or '/' ? $"\\{letter}"
                    : letter.ToString());
            }
        }

        return whole ? $"^{pattern}$" : pattern.ToString();
    }
}
