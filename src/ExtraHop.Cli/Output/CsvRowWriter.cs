using ExtraHop.Client;

namespace ExtraHop.Cli.Output;

/// <summary>CSV with a header, also for an empty list.</summary>
internal sealed class CsvRowWriter<T>(Terminal terminal, RowLayout<T> layout) : RowWriter<T>
{
    private readonly IReadOnlyList<Column<T>> _columns = layout.DataColumns;

    public override void Finish()
    {
        if (Count == 0)
        {
            WriteHeader();
        }
    }

    protected override void WriteRow(T row, long index)
    {
        if (index == 0)
        {
            WriteHeader();
        }

        terminal.Out.WriteLine(CsvText.Row([.. _columns.Select(column => column.Value(row))]));
    }

    /// <summary>Not before the first row is there: a header without rows means a search that found nothing, not one that failed.</summary>
    private void WriteHeader() => terminal.Out.WriteLine(CsvText.Row([.. _columns.Select(static column => column.Name.Replace(' ', '_'))]));
}
