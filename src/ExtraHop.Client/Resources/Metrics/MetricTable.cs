using System.Buffers;
using System.Text;
using System.Text.Json;
using ExtraHop.Client.Resources.Metrics;

namespace ExtraHop.Client;

/// <summary>Metric values as lines and columns. <see cref="ToString"/> gives text that a script can print as it is.</summary>
public sealed class MetricTable
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.-");
    private readonly (string Title, Func<MetricTableRow, string> Cell)[] _leading;

    internal MetricTable(IReadOnlyList<string> metrics, IReadOnlyList<MetricTableRow> rows)
    {
        Metrics = metrics;
        Rows = rows;
        (string Title, Func<MetricTableRow, string> Cell)[] leading =
        [
            ("Time", static row => MetricText.Of(row.Time)),
            ("Sensor", static row => MetricText.Of(row.SensorId)),
            ("Object", static row => MetricText.Of(row.ObjectId)),
            ("Key", static row => row.Key ?? string.Empty),
        ];
        _leading = [.. leading.Where(column => rows.Any(row => column.Cell(row).Length > 0))];
        Columns = [.. _leading.Select(static column => column.Title), .. metrics];
    }

    /// <summary>The titles of all columns: Time, Sensor where a console answered, Object, Key where keys are expanded, then the metrics. A column without any
    /// content is left out.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The titles of the metrics' columns, in the order of <see cref="MetricTableRow.Values"/>.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<MetricTableRow> Rows { get; }

    /// <summary>The cells of a line as text, one for each of <see cref="Columns"/>, in the invariant culture.</summary>
    /// <param name="row">A line of this table.</param>
    public IReadOnlyList<string> Cells(MetricTableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var cells = new List<string>(Columns.Count);
        cells.AddRange(_leading.Select(column => column.Cell(row)));
        for (int i = 0; i < Metrics.Count; i++)
        {
            cells.Add(i < row.Values.Count ? MetricText.Of(row.Values[i]) : "");
        }

        return cells;
    }

    /// <summary>The table as text: a line of titles, a rule, then the lines; columns aligned, numbers to the right.</summary>
    public override string ToString()
    {
        IReadOnlyList<string>[] lines = [.. Rows.Select(Cells)];
        int[] widths = [.. Columns.Select((title, column) => lines.Aggregate(title.Length, (width, line) => Math.Max(width, line[column].Length)))];
        var text = new StringBuilder();
        Append(text, Columns, widths, toTheRight: static _ => false);
        Append(text, [.. widths.Select(static width => new string('-', width))], widths, toTheRight: static _ => false);
        foreach (IReadOnlyList<string> line in lines)
        {
            Append(text, line, widths, toTheRight: static cell => cell.Length > 0 && !cell.AsSpan().ContainsAnyExcept(s_digits));
        }

        return text.ToString();
    }

    /// <summary>The table as JSON: an array with an object for each line, which holds <c>time</c> and <c>length</c> (milliseconds), <c>sensor</c>,
    /// <c>object</c> and <c>key</c> where it has them, and the array <c>values</c> in the order of <see cref="Metrics"/>, each with its <c>metric</c> and its
    /// <c>value</c> as the system sent it.</summary>
    /// <param name="indented">Whether to break lines, for people to read.</param>
    /// <remarks>Metrics are not members of the line: two of them can have one title.</remarks>
    public string ToJson(bool indented = false) => ExtraHopJson.Write(indented, writer =>
    {
        writer.WriteStartArray();
        foreach (MetricTableRow row in Rows)
        {
            writer.WriteStartObject();
            Write(writer, "time", row.Time?.ToUnixTimeMilliseconds());
            Write(writer, "length", (long?)row.Length?.TotalMilliseconds);
            Write(writer, "sensor", row.SensorId);
            Write(writer, "object", row.ObjectId);
            if (row.Key is { } key)
            {
                writer.WriteString("key", key);
            }

            writer.WriteStartArray("values");
            for (int i = 0; i < Metrics.Count; i++)
            {
                writer.WriteStartObject();
                writer.WriteString("metric", Metrics[i]);
                if (i < row.Values.Count && !row.Values[i].IsEmpty)
                {
                    writer.WritePropertyName("value");
                    row.Values[i].Raw.WriteTo(writer);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells, int[] widths, Func<string, bool> toTheRight)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            string cell = cells[i];
            string padded = toTheRight(cell) ? cell.PadLeft(widths[i]) : i == cells.Count - 1 ? cell : cell.PadRight(widths[i]);
            text.Append(i == 0 ? "" : "  ").Append(padded);
        }

        text.Append('\n');
    }
}
