using System.Globalization;

namespace ExtraHop.Client.Packets;

/// <content>What can be told about hand-written text without compiling it.</content>
public sealed partial class Bpf
{
    private const string Allowed = "()[]<>=!&|+-*/%^~:.,_\\\"'";

    /// <summary>
    /// Checks hand-written filter text before it is sent: not empty, only characters that a filter can have (spaces, tabs and line breaks among them),
    /// parentheses and brackets balanced, no operator without something on either side. What passes may still be refused by the system.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text cannot be a filter; the message names the position, counted from 1.</exception>
    public static void Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException("The filter is empty; leave it out to get every packet.", nameof(text));
        }

        CheckCharacters(text);
        CheckBalance(text);
        CheckOperators(text);
    }

    private static void CheckCharacters(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (!IsSpace(character) && !char.IsAsciiLetterOrDigit(character) && !Allowed.Contains(character, StringComparison.Ordinal))
            {
                string name = char.IsControl(character) || character > 126
                    ? "the character U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture)
                    : $"the character '{character}'";
                throw Fault(i, name + ", which no filter can have");
            }
        }
    }

    private static void CheckBalance(string text)
    {
        var open = new Stack<int>();
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(' or '[':
                    open.Push(i);
                    break;
                case ')' or ']':
                    char wanted = text[i] == ')' ? '(' : '[';
                    if (!open.TryPop(out int start) || text[start] != wanted)
                    {
                        throw Fault(i, $"'{text[i]}' without its '{wanted}'");
                    }

                    if (string.IsNullOrWhiteSpace(text[(start + 1)..i]))
                    {
                        throw Fault(start, $"'{wanted}' with nothing in it");
                    }

                    break;
            }
        }

        if (open.TryPop(out int left))
        {
            throw Fault(left, $"'{text[left]}' that is never closed");
        }
    }

    private static void CheckOperators(string text)
    {
        // "start" stands for the beginning of the text or of a parenthesis: no operator but "not" may follow it.
        string before = "start";
        int beforeAt = 0;
        foreach ((string word, int at) in Words(text))
        {
            bool isBinary = word is "and" or "or" or "&&" or "||";
            if ((isBinary || word == ")") && before is "start" or "and" or "or" or "not")
            {
                throw before == "start" ? Fault(at, $"\"{word}\" with nothing before it") : Fault(beforeAt, $"\"{before}\" with nothing behind it");
            }

            before = word switch
            {
                "and" or "&&" => "and",
                "or" or "||" => "or",
                "not" => "not",
                "!" => "not",
                "(" => "start",
                _ => "term",
            };
            beforeAt = at;
        }

        if (before is "and" or "or" or "not")
        {
            throw Fault(beforeAt, $"\"{before}\" with nothing behind it");
        }
    }

    private static IEnumerable<(string Word, int At)> Words(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            if (IsSpace(text[i]))
            {
                i++;
                continue;
            }

            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.' or ':' or '/' or '\\'))
                {
                    i++;
                }
            }
            else
            {
                // "!=" compares; a lone "!" negates.
                i += i + 1 < text.Length && (text[i..(i + 2)] is "&&" or "||" or "!=") ? 2 : 1;
            }

            yield return (text[start..i], start);
        }
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n';

    private static ArgumentException Fault(int index, string what, string parameter = "text")
    {
        return new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The filter has {what} (position {index + 1})."), parameter);
    }
}
