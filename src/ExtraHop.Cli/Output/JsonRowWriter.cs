namespace ExtraHop.Cli.Output;

/// <summary>A JSON array with an element a line, so that <c>jq</c> reads it and <c>grep</c> finds in it.</summary>
internal sealed class JsonRowWriter<T>(Terminal terminal, RowLayout<T> layout) : RowWriter<T>
{
    public override void Finish() => terminal.Out.WriteLine(Count == 0 ? "[]" : "\n]");

    protected override void WriteRow(T row, long index)
    {
        terminal.Out.Write(index == 0 ? "[\n" : ",\n");
        terminal.Out.Write(layout.ToJson(row));
    }
}
