namespace ExtraHop.Cli.Output;

/// <summary>One object: a line for each value that it has.</summary>
internal static class ValueList
{
    public static void Write<T>(Terminal terminal, T item, RowLayout<T> layout, OutputFormat format)
    {
        bool people = format == OutputFormat.Table;
        (string Name, string Value)[] lines =
        [
            .. layout.DataColumns.Select(column => (column.Name, people ? column.Shown(item) : DisplayText.Clean(column.Value(item)))).Where(static line =>
                line.Item2.Length > 0),
        ];
        int width = lines.Length == 0 ? 0 : lines.Max(static line => line.Name.Length);
        foreach ((string name, string value) in lines)
        {
            terminal.Out.WriteLine(people && terminal.Width >= (width * 2) ? $"{name.PadRight(width)}  {value}" : people ? $"{name}: {value}"
                : $"{name}\t{value}");
        }
    }
}
