using System.Buffers;

namespace ExtraHop.Cli.Output;

/// <summary>CSV with a header, also for an empty list.</summary>
internal sealed class CsvRowWriter<T> : RowWriter<T>
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    private readonly Terminal _terminal;
    private readonly IReadOnlyList<Column<T>> _columns;

    public CsvRowWriter(Terminal terminal, RowLayout<T> layout)
    {
        _terminal = terminal;
        _columns = layout.DataColumns;
        _terminal.Out.WriteLine(string.Join(',', layout.DataColumns.Select(static column => Quote(column.Name.Replace(' ', '_')))));
    }

    public override void Finish()
    {
        // Nothing is held back.
    }

    protected override void WriteRow(T row, long index) =>
        _terminal.Out.WriteLine(string.Join(',', _columns.Select(column => Quote(column.Value(row)))));

    private static string Quote(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        bool blank = char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]);
        return blank || value.AsSpan().ContainsAny(s_quoted) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
