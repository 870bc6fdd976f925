using System.Text.RegularExpressions;

namespace ExtraHop.Client.Conventions;

/// <summary>No line of C# is wider than a window. The data of raw string literals is exempt: breaking it would change it.</summary>
public sealed partial class LineLengthTests
{
    private const int Widest = 160;

    [Fact]
    public void No_line_is_wider_than_160_characters()
    {
        string[] roots = ["src", "tests", "samples"];
        string[] faults = [.. from file in roots.SelectMany(SourceTree.CSharpFiles)
                              from line in WideLines(File.ReadAllText(file))
                              select $"{SourceTree.Relative(file)}:{line.Line} has {line.Width} characters"];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    [Fact]
    public void A_wide_line_is_found_where_it_is()
    {
        string wide = new('x', Widest + 1);
        Assert.Equal([(2, Widest + 1), (3, Widest + 1)], WideLines($"short\n{wide}\n{wide}\r\n{wide[1..]}\n"));
    }

    [Fact]
    public void Data_in_a_raw_string_may_be_wide_and_code_around_it_may_not()
    {
        string data = new('x', Widest + 1);
        string code = "    // " + data;
        Assert.Equal([(5, code.Length)], WideLines($"string text =\n    \"\"\"\n    {data}\n    \"\"\";\n{code}\n"));
        Assert.Equal([(3, code.Length)], WideLines($"string text = \"\"\"one line\"\"\"; // and code\nint x;\n{code}\n"));
        Assert.Empty(WideLines($"string text = \"\"\"{data}\"\"\";\n"));
        Assert.Equal([(1, code.Length)], WideLines($"{code}\"\"\"{data}\"\"\"\n"));
        Assert.Equal([(6, code.Length)], WideLines($"string text =\n    $$\"\"\"\"\n    \"\"\" {data}\n    {data}\n    \"\"\"\";\n{code}\n"));
    }

    private static IEnumerable<(int Line, int Width)> WideLines(string text)
    {
        string? closing = null;
        int number = 0;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (closing is not null)
            {
                closing = line.TrimStart().StartsWith(closing, StringComparison.Ordinal) ? null : closing;
                continue;
            }

            int width = line.Length - RawOnOneLine().Matches(line).Sum(static literal => literal.Length);
            if (width > Widest)
            {
                yield return (number, width);
            }

            // A raw string of several lines begins with the quotes that end its first line.
            closing = RawStart().Match(line) is { Success: true } start ? start.Groups[1].Value : null;
        }
    }

    [GeneratedRegex("(?<!\")(\"{3,})(?!\").*?(?<!\")\\1(?!\")")]
    private static partial Regex RawOnOneLine();

    [GeneratedRegex("(?<!\")(\"{3,})\\s*$")]
    private static partial Regex RawStart();
}
