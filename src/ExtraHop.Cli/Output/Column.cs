namespace ExtraHop.Cli.Output;

/// <summary>A column of a result.</summary>
/// <param name="Name">Its heading; in CSV with underscores for blanks.</param>
/// <param name="Value">The exact value of a row: what CSV and plain lines hold.</param>
internal sealed record Column<T>(string Name, Func<T, string?> Value)
{
    /// <summary>The value as people like to read it, where that differs: a size with a unit, for example.</summary>
    public Func<T, string?>? Display { get; init; }

    /// <summary>Whether the column is for numbers, which end at the right.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether tables leave the column out; CSV and plain lines have it.</summary>
    public bool OnlyData { get; init; }

    /// <summary>Whether only tables have the column: a chart, for example.</summary>
    public bool OnlyTable { get; init; }

    /// <summary>The text of a row in a table.</summary>
    public string Shown(T row) => DisplayText.Clean((Display ?? Value)(row));
}
