namespace ExtraHop.Cli.Output;

/// <summary>Writes rows one by one, so that a list of any length starts at once and is never held whole.</summary>
internal abstract class RowWriter<T>
{
    /// <summary>How many rows were written.</summary>
    public long Count { get; private set; }

    /// <summary>A writer for a format.</summary>
    public static RowWriter<T> Create(OutputFormat format, Terminal terminal, RowLayout<T> layout) => format switch
    {
        OutputFormat.Json => new JsonRowWriter<T>(terminal, layout),
        OutputFormat.Csv => new CsvRowWriter<T>(terminal, layout),
        OutputFormat.Plain => new PlainRowWriter<T>(terminal, layout),
        _ => new TableRowWriter<T>(terminal, layout),
    };

    /// <summary>Writes a row.</summary>
    public void Write(T row)
    {
        WriteRow(row, Count);
        Count++;
    }

    /// <summary>Writes what is left, and what closes the list.</summary>
    public abstract void Finish();

    /// <summary>Writes a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">Its place, from zero.</param>
    protected abstract void WriteRow(T row, long index);
}
