using ExtraHop.Client;

namespace ExtraHop.Cli.Output;

/// <summary>What a list consists of: its columns, and each row as JSON.</summary>
/// <param name="Noun">What the rows are, in the plural: "No devices."</param>
/// <param name="ToJson">A row as one line of JSON.</param>
/// <param name="Columns">The columns, the most telling ones first.</param>
internal sealed record RowLayout<T>(string Noun, Func<T, string> ToJson, IReadOnlyList<Column<T>> Columns)
{
    /// <summary>The columns of CSV and plain lines.</summary>
    public IReadOnlyList<Column<T>> DataColumns { get; } = [.. Columns.Where(static column => !column.OnlyTable)];
}

/// <summary>Makes layouts for objects of the API, which know their JSON.</summary>
internal static class RowLayout
{
    public static RowLayout<T> Of<T>(string noun, params IReadOnlyList<Column<T>> columns)
        where T : ExtraHopModel => new(noun, static row => row.ToJson(), columns);
}
