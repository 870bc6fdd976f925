namespace ExtraHop.Cli.Text;

/// <summary>Finds names that a mistyped one may have meant.</summary>
internal static class CloseText
{
    /// <summary>The closest names, best first; empty when none is close.</summary>
    public static IReadOnlyList<string> Find(string text, IEnumerable<string> names, int most = 3) =>
        [.. names.Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: Distance(text, name)))
            .Where(pair => pair.Distance <= Math.Max(2, text.Length / 3))
            .OrderBy(static pair => pair.Distance)
            .ThenBy(static pair => pair.Name, StringComparer.Ordinal)
            .Take(most)
            .Select(static pair => pair.Name)];

    /// <summary>How many letters to insert, delete or replace, case aside.</summary>
    public static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
