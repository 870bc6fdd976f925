using ExtraHop.Cli.Output;

namespace ExtraHop.Cli.Text;

/// <summary>Writes paragraphs and two-column lists within a width.</summary>
internal sealed class WrappedText(TextWriter output, int width)
{
    private const int NarrowestSecondColumn = 30;
    private const int Gap = 2;

    /// <summary>An empty line.</summary>
    public void Blank() => output.WriteLine();

    /// <summary>A heading after an empty line.</summary>
    public void Heading(string text)
    {
        Blank();
        output.WriteLine($"{text}:");
    }

    /// <summary>A line that is written as it is: a command to copy.</summary>
    public void Verbatim(string text) => output.WriteLine($"  {text}");

    /// <summary>Text, broken at blanks.</summary>
    public void Paragraph(string text, int indent = 0, int? hanging = null)
    {
        foreach (string line in text.Split('\n'))
        {
            string blanks = new(' ', indent);
            foreach (string part in Break(line, Math.Max(1, width - (hanging ?? indent))))
            {
                output.WriteLine(blanks + part);
                blanks = new string(' ', hanging ?? indent);
            }
        }
    }

    /// <summary>A heading and a list of names with their explanations; nothing for an empty list.</summary>
    public void Table(string heading, IEnumerable<(string Name, string What)> rows)
    {
        (string Name, string What)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        Heading(heading);
        int first = all.Max(static row => row.Name.Length) + Gap;
        bool beside = width - first - 2 >= NarrowestSecondColumn;
        foreach ((string name, string what) in all)
        {
            if (beside)
            {
                string lead = $"  {name.PadRight(first)}";
                foreach (string part in Break(what, width - lead.Length).DefaultIfEmpty(""))
                {
                    output.WriteLine((lead + part).TrimEnd());
                    lead = new string(' ', lead.Length);
                }
            }
            else
            {
                Paragraph(name, 2, 4);
                Paragraph(what, 4);
            }
        }
    }

    private static IEnumerable<string> Break(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && DisplayText.Width(line) + 1 + DisplayText.Width(word) > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
