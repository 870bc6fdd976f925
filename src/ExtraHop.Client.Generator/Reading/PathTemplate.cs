using System.Text;

namespace ExtraHop.Client.Generator.Reading;

/// <summary>A piece of a path template: text, or the name inside braces.</summary>
internal readonly struct TemplatePiece(string text, bool isPlaceholder)
{
    public string Text { get; } = text;

    public bool IsPlaceholder { get; } = isPlaceholder;
}

/// <summary>Takes path templates apart.</summary>
internal static class PathTemplate
{
    /// <summary>Reads a template; what is wrong with it comes back as the rest of a sentence, or null when nothing is.</summary>
    public static string? Read(string? template, List<TemplatePiece> pieces)
    {
        if (template is null || template.Length == 0 || template[0] != '/')
        {
            return "it has to start with '/'";
        }

        if (template.Length > 1 && template[template.Length - 1] == '/')
        {
            return "it must not end with '/'";
        }

        if (template.Contains("//"))
        {
            return "one of its segments is empty";
        }

        var literal = new StringBuilder();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < template.Length; i++)
        {
            char c = template[i];
            if (c == '}')
            {
                return "a '}' has no '{' before it";
            }

            if (c == '{')
            {
                int end = template.IndexOf('}', i);
                if (end < 0)
                {
                    return "a '{' is never closed with '}'";
                }

                string name = template.Substring(i + 1, end - i - 1);
                if (WrongName(name) is { } wrong)
                {
                    return wrong;
                }

                if (!names.Add(name))
                {
                    return $"'{{{name}}}' is in it twice";
                }

                if (i > 0 && template[i - 1] == '}')
                {
                    return $"nothing separates '{{{name}}}' from the placeholder before it";
                }

                Flush(literal, pieces);
                pieces.Add(new TemplatePiece(name, isPlaceholder: true));
                i = end;
                continue;
            }

            if (c == '?')
            {
                return "the query is made from parameters, so '?' cannot be a part of it";
            }

            if (!IsPathCharacter(c))
            {
                return $"the character '{c}' is not one of a path";
            }

            literal.Append(c);
        }

        Flush(literal, pieces);
        return null;
    }

    private static void Flush(StringBuilder literal, List<TemplatePiece> pieces)
    {
        if (literal.Length > 0)
        {
            pieces.Add(new TemplatePiece(literal.ToString(), isPlaceholder: false));
            literal.Clear();
        }
    }

    private static string? WrongName(string name)
    {
        if (name.Length == 0)
        {
            return "a placeholder has no name";
        }

        foreach (char c in name)
        {
            if (!IsLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return $"'{{{name}}}' is no placeholder; its name may hold letters, digits, '_' and '-'";
            }
        }

        return null;
    }

    private static bool IsPathCharacter(char c) => IsLetterOrDigit(c) || "/-._~!$&'()*+,;=:@".IndexOf(c) >= 0;

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
