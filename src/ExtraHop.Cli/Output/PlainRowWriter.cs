namespace ExtraHop.Cli.Output;

/// <summary>A line a row, values separated by tabs: for <c>cut</c>, <c>awk</c> and <c>while read</c>.</summary>
internal sealed class PlainRowWriter<T>(Terminal terminal, RowLayout<T> layout) : RowWriter<T>
{
    public override void Finish()
    {
        // Nothing is held back.
    }

    protected override void WriteRow(T row, long index)
    {
        TextWriter output = terminal.Out;
        for (int column = 0; column < layout.DataColumns.Count; column++)
        {
            if (column > 0)
            {
                output.Write('\t');
            }

            output.Write(DisplayText.Clean(layout.DataColumns[column].Value(row)));
        }

        output.Write('\n');
    }
}
