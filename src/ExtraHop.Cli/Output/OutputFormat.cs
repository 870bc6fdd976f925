namespace ExtraHop.Cli.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people, as wide as the terminal.</summary>
    Table,

    /// <summary>For pipes: a line a row, values separated by tabs, no header, nothing cut.</summary>
    Plain,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>CSV with a header (RFC 4180, lines end with a line feed).</summary>
    Csv,
}
