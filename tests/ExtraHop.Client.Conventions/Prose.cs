using System.Text.RegularExpressions;

namespace ExtraHop.Client.Conventions;

/// <summary>The prose of pages and XML docs as words, each with its places; code, names and links are no prose.</summary>
internal static partial class Prose
{
    /// <summary>Every word of the repository's prose in lower case, with the places where it stands.</summary>
    public static SortedDictionary<string, List<string>> Words()
    {
        var words = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string page in Pages())
        {
            Add(words, SourceTree.Relative(page), OfMarkdown(File.ReadAllText(page).ReplaceLineEndings("\n")));
        }

        foreach (string file in SourceTree.CSharpFiles("src"))
        {
            Add(words, SourceTree.Relative(file), OfDocs(File.ReadAllText(file).ReplaceLineEndings("\n")));
        }

        return words;
    }

    /// <summary>The words of a Markdown page, each with its line.</summary>
    public static IEnumerable<(int Line, string Word)> OfMarkdown(string text) => WordsOf(Blank(Blank(Blank(text, Fence()), IndentedCode()), LinkTarget()));

    /// <summary>The words of a C# file's XML docs, each with its line.</summary>
    public static IEnumerable<(int Line, string Word)> OfDocs(string text) =>
        WordsOf(string.Join('\n', text.Split('\n').Select(static line => DocComment().Match(line).Groups[1].Value)));

    /// <summary>The pages at the root, under docs and samples, and those that packages carry.</summary>
    private static IEnumerable<string> Pages() => Directory.EnumerateFiles(SourceTree.Root, "*.md")
        .Concat(Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs"), "*.md"))
        .Concat(Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "samples"), "*.md", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src")).Select(static project => Path.Combine(project, "README.md"))
            .Where(File.Exists))
        .Order(StringComparer.Ordinal);

    private static void Add(SortedDictionary<string, List<string>> words, string file, IEnumerable<(int Line, string Word)> found)
    {
        foreach ((int line, string word) in found)
        {
            if (!words.TryGetValue(word, out List<string>? places))
            {
                words.Add(word, places = []);
            }

            places.Add($"{file}:{line}");
        }
    }

    private static IEnumerable<(int Line, string Word)> WordsOf(string text)
    {
        string[] lines = Blank(Blank(Blank(Blank(text, CodeElement()), Backticks()), Markup()), NameOrAddress()).Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            foreach (Match match in Token().Matches(lines[line]))
            {
                string word = match.Value.Replace('\u2019', '\'').Trim('\'');
                word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
                if (word.Length > 1 && !Identifier().IsMatch(word))
                {
                    yield return (line + 1, word.ToLowerInvariant());
                }
            }
        }
    }

    /// <summary>Takes out what matches, line breaks excepted, so that the rest keeps its lines.</summary>
    private static string Blank(string text, Regex what) => what.Replace(text, static match => NotLineBreak().Replace(match.Value, " "));

    [GeneratedRegex(@"^\s*///(.*)")]
    private static partial Regex DocComment();

    [GeneratedRegex(@"^ {0,3}(```|~~~).*?^ {0,3}\1[^\n]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?: {4,}|\t)(?![-*\d]).*$", RegexOptions.Multiline)]
    private static partial Regex IndentedCode();

    [GeneratedRegex(@"\]\([^)\n]*\)|\]\[[^\]\n]*\]|^\[[^\]\n]+\]:.*$", RegexOptions.Multiline)]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"<(code|c)\b[^>]*(?<!/)>.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex CodeElement();

    [GeneratedRegex(@"(`+)(?!`).*?(?<!`)\1(?!`)", RegexOptions.Singleline)]
    private static partial Regex Backticks();

    [GeneratedRegex(@"<!--.*?-->|</?[A-Za-z][^>]*>|&\w+;", RegexOptions.Singleline)]
    private static partial Regex Markup();

    /// <summary>Addresses, placeholders, options of a command line, and names with a dot inside.</summary>
    [GeneratedRegex(@"\b[a-z]+://\S+|\{[^}\n]*\}|--[\w-]+|[\w-]*\w(?:\.\w[\w-]*)+|\S+@\S+")]
    private static partial Regex NameOrAddress();

    [GeneratedRegex(@"[\w'\u2019]+")]
    private static partial Regex Token();

    /// <summary>Digits, an underscore or a capital after the first letter make a name.</summary>
    [GeneratedRegex(@"[\d_]|.\p{Lu}")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex NotLineBreak();
}
