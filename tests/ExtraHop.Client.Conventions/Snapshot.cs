namespace ExtraHop.Client.Conventions;

/// <summary>Compares a text with a committed file; a difference is written beside it, Verify's own convention.</summary>
internal static class Snapshot
{
    /// <summary>Fails when the committed file says something else.</summary>
    /// <param name="actual">What is true now.</param>
    /// <param name="committed">The committed file, from the repository's root.</param>
    public static void Matches(string actual, string committed)
    {
        string path = Path.Combine(SourceTree.Root, committed);
        string received = committed.Contains(".verified.", StringComparison.Ordinal)
            ? path.Replace(".verified.", ".received.", StringComparison.Ordinal)
            : Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        string expected = File.Exists(path) ? Normal(File.ReadAllText(path)) : string.Empty;
        if (Normal(actual) == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, Normal(actual));
        Assert.Fail(
            $"{committed} differs from what is true now. Compare it with {Path.GetFileName(received)}; if the change is wanted, rename that file over "
                + $"it.\n{FirstDifference(expected, Normal(actual))}");
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string FirstDifference(string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');
        for (int line = 0; line < Math.Max(before.Length, after.Length); line++)
        {
            string was = line < before.Length ? before[line] : "(end)";
            string now = line < after.Length ? after[line] : "(end)";
            if (was != now)
            {
                return $"line {line + 1}\n  committed: {was}\n  now:       {now}";
            }
        }

        return "only line endings differ";
    }
}
