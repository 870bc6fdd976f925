using ExtraHop.Client;

namespace ExtraHop.Cli.Output;

/// <summary>CSV with a header, also for an empty list.</summary>
internal sealed class CsvRowWriter<T> : RowWriter<T>
{
    private readonly Terminal _terminal;
    private readonly IReadOnlyList<Column<T>> _columns;

    public CsvRowWriter(Terminal terminal, RowLayout<T> layout)
    {
        _terminal = terminal;
        _columns = layout.DataColumns;
        _terminal.Out.WriteLine(CsvText.Row([.. layout.DataColumns.Select(static column => column.Name.Replace(' ', '_'))]));
    }

    public override void Finish()
    {
        // Nothing is held back.
    }

    protected override void WriteRow(T row, long index) => _terminal.Out.WriteLine(CsvText.Row([.. _columns.Select(column => column.Value(row))]));
}
