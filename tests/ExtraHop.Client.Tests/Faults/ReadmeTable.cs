namespace ExtraHop.Client.Tests.Faults;

/// <summary>The retry table as users read it.</summary>
internal static class ReadmeTable
{
    private static readonly Lazy<Dictionary<string, (string Reads, string Changes)>> s_rows = new(Load);

    public static IReadOnlyCollection<string> Outcomes => s_rows.Value.Keys;

    /// <summary>Whether the README promises another attempt.</summary>
    /// <param name="outcome">The row.</param>
    /// <param name="isChange">The column.</param>
    /// <param name="saysWhen">Whether the answer has a <c>Retry-After</c>.</param>
    public static bool Retries(string outcome, bool isChange, bool saysWhen)
    {
        (string Reads, string Changes) row = s_rows.Value[outcome];
        return (isChange ? row.Changes : row.Reads) switch
        {
            "retried" => true,
            "retried if the system says when" => saysWhen,
            "not retried" => false,
            var other => throw new InvalidOperationException($"The README's table says '{other}' of '{outcome}'."),
        };
    }

    private static Dictionary<string, (string Reads, string Changes)> Load()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "README.md"));
        string table = text.Split("<!-- retry table -->")[1].Split("<!-- /retry table -->")[0];
        return table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Skip(2)
            .Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(static cells => cells[0], static cells => (cells[1], cells[2]));
    }
}
