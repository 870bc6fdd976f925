using System.Text;

namespace ExtraHop.Cli.Output;

/// <summary>How wide the columns of a table are.</summary>
internal sealed class TableShape
{
    private const int Gap = 2;
    private const int NarrowestColumn = 6;

    private readonly int[] _widths;
    private readonly IReadOnlyList<bool> _numbers;

    private TableShape(int[] widths, IReadOnlyList<bool> numbers, bool fits)
    {
        _widths = widths;
        _numbers = numbers;
        Fits = fits;
    }

    /// <summary>Whether the columns stand side by side in the width.</summary>
    public bool Fits { get; }

    /// <summary>Finds widths: as much as the cells need, the widest texts cut first where there is not enough room. Numbers are never cut.</summary>
    public static TableShape Of(IReadOnlyList<string> names, IReadOnlyList<bool> numbers, IEnumerable<string[]> rows, int width)
    {
        int[] widths = [.. names.Select(DisplayText.Width)];
        int[] least = [.. widths];
        foreach (string[] row in rows)
        {
            for (int column = 0; column < widths.Length; column++)
            {
                widths[column] = Math.Max(widths[column], DisplayText.Width(row[column]));
            }
        }

        for (int column = 0; column < widths.Length; column++)
        {
            least[column] = numbers[column] ? widths[column] : Math.Min(widths[column], Math.Max(least[column], NarrowestColumn));
        }

        int room = width - (Gap * (widths.Length - 1));
        while (widths.Sum() > room)
        {
            int widest = -1;
            for (int column = 0; column < widths.Length; column++)
            {
                if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest]))
                {
                    widest = column;
                }
            }

            if (widest < 0)
            {
                return new TableShape(widths, numbers, fits: false);
            }

            widths[widest]--;
        }

        return new TableShape(widths, numbers, fits: true);
    }

    /// <summary>The cells side by side, without blanks at the end.</summary>
    public string Line(IReadOnlyList<string> cells)
    {
        var line = new StringBuilder();
        for (int column = 0; column < cells.Count; column++)
        {
            string cell = DisplayText.Fit(cells[column], _widths[column]);
            int blanks = _widths[column] - DisplayText.Width(cell);
            if (_numbers[column])
            {
                line.Append(' ', blanks).Append(cell);
            }
            else
            {
                line.Append(cell).Append(' ', blanks);
            }

            line.Append(' ', Gap);
        }

        return line.ToString().TrimEnd();
    }
}
