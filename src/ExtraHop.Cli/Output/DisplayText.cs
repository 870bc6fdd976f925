using System.Globalization;
using System.Text;
using Spectre.Console;

namespace ExtraHop.Cli.Output;

/// <summary>Text from systems, made fit for a terminal.</summary>
internal static class DisplayText
{
    /// <summary>Replaces control and direction characters, which could move the cursor or rewrite the screen.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text) || !text.Any(static letter => IsUnsafe(letter)))
        {
            return text ?? "";
        }

        var result = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            result.Append(letter is '\t' or '\n' or '\r' ? ' ' : IsUnsafe(letter) ? '\u00B7' : letter);
        }

        return result.ToString();
    }

    /// <summary>How many columns a text takes on a terminal.</summary>
    public static int Width(string text)
    {
        foreach (char letter in text)
        {
            if (letter > 0x7E)
            {
                return text.GetCellWidth();
            }
        }

        return text.Length;
    }

    /// <summary>Cuts a text to a number of columns, with an ellipsis as its last.</summary>
    public static string Fit(string text, int width)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        var result = new StringBuilder();
        int used = 0;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            int more = Width(element);
            if (used + more > width - 1)
            {
                break;
            }

            result.Append(element);
            used += more;
        }

        return result.Append('\u2026').ToString();
    }

    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
