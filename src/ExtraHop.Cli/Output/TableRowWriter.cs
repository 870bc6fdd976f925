namespace ExtraHop.Cli.Output;

/// <summary>A table for people. The first rows decide how wide the columns are; later ones follow them.</summary>
internal sealed class TableRowWriter<T>(Terminal terminal, RowLayout<T> layout) : RowWriter<T>
{
    private const int RowsThatDecide = 500;

    private readonly List<string[]> _waiting = [];
    private readonly Column<T>[] _columns = [.. layout.Columns.Where(static column => !column.OnlyData)];
    private TableShape? _shape;
    private bool _first = true;

    public override void Finish()
    {
        if (Count > 0)
        {
            Decide();
        }
    }

    protected override void WriteRow(T row, long index)
    {
        string[] cells = [.. _columns.Select(column => column.Shown(row))];
        if (_shape is not null)
        {
            WriteCells(cells);
            return;
        }

        _waiting.Add(cells);
        if (_waiting.Count == RowsThatDecide)
        {
            Decide();
        }
    }

    private void Decide()
    {
        if (_shape is null)
        {
            string[] names = [.. _columns.Select(static column => column.Name)];
            _shape = TableShape.Of(names, [.. _columns.Select(static column => column.IsNumber)], _waiting, terminal.Width);
            if (_shape.Fits)
            {
                string heading = _shape.Line([.. names.Select(static name => name.ToUpperInvariant())]);
                terminal.Out.WriteLine(terminal.UsesColor ? $"\u001b[1m{heading}\u001b[0m" : heading);
            }

            foreach (string[] cells in _waiting)
            {
                WriteCells(cells);
            }

            _waiting.Clear();
        }

        terminal.Flush();
    }

    private void WriteCells(string[] cells)
    {
        if (_shape!.Fits)
        {
            terminal.Out.WriteLine(_shape.Line(cells));
            return;
        }

        // Too narrow for columns: a block a row, the names before the values.
        if (!_first)
        {
            terminal.Out.WriteLine();
        }

        _first = false;
        for (int column = 0; column < cells.Length; column++)
        {
            if (cells[column].Length > 0)
            {
                terminal.Out.WriteLine($"{_columns[column].Name}: {cells[column]}");
            }
        }
    }
}
