using System.Globalization;

namespace ExtraHop.Client.Simulator;

/// <summary>Cuts the text of a filter into words and signs.</summary>
internal static class BpfTokens
{
    public static List<string> Split(string text)
    {
        var found = new List<string>();
        var start = 0;
        void Flush(int end)
        {
            if (end > start)
            {
                found.Add(text[start..end].ToLower(CultureInfo.InvariantCulture));
            }
        }

        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsWhiteSpace(character))
            {
                Flush(index);
                start = index + 1;
            }
            else if (character is '(' or ')' or '!')
            {
                Flush(index);
                found.Add(character.ToString());
                start = index + 1;
            }
            else if (character is '&' or '|')
            {
                Flush(index);
                if (index + 1 >= text.Length || text[index + 1] != character)
                {
                    throw new FormatException($"'{character}' has to be written twice");
                }

                found.Add(new string(character, 2));
                start = index + 2;
                index++;
            }
        }

        Flush(text.Length);
        return found;
    }
}
