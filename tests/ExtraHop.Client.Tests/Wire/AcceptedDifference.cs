namespace ExtraHop.Client.Tests.Wire;

/// <summary>A difference from the golden file that is wanted, and why.</summary>
/// <remarks>In <see cref="Calls"/>, <see cref="Was"/> and <see cref="Now"/> a <c>*</c> stands for any text.</remarks>
internal sealed record AcceptedDifference
{
    /// <summary>Why it may be.</summary>
    public required string Reason { get; init; }

    /// <summary>Which calls: <c>*</c>, <c>DELETE *</c>, <c>* minimal</c>, <c>PATCH /devices/{id} full</c>.</summary>
    public required string Calls { get; init; }

    /// <summary>In what they differ.</summary>
    public required WireDifferenceKind Kind { get; init; }

    /// <summary>The text of the golden file; null where it has none.</summary>
    public required string? Was { get; init; }

    /// <summary>The text that is sent now; null where none is.</summary>
    public required string? Now { get; init; }

    /// <summary>How many differences the rule is for. Any other number fails, so that it never hides more than was looked at and goes when its reason has
    /// gone.</summary>
    public required int Times { get; init; }

    /// <summary>True when the rule is for this difference.</summary>
    public bool Covers(WireDifference difference) =>
        Kind == difference.Kind && Matches(Calls, difference.Call) && Matches(Was, difference.Was) && Matches(Now, difference.Now);

    private static bool Matches(string? pattern, string? text)
    {
        if (pattern is null || text is null)
        {
            return pattern is null && text is null;
        }

        string[] parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == text;
        }

        if (!text.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        int at = parts[0].Length;
        foreach (string part in parts[1..^1])
        {
            int found = text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return text.Length - at >= parts[^1].Length && text.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
