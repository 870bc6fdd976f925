namespace ExtraHop.Client.Rollouts;

/// <summary>Compares firmware versions that systems, images and lists name.</summary>
internal static class VersionOrder
{
    /// <summary>Below zero where the first is older; null where one of them is no version.</summary>
    public static int? Compare(string one, string other) =>
        Version.TryParse(one, out Version? left) && Version.TryParse(other, out Version? right) ? left.CompareTo(right) : null;

    /// <summary>True where a system that runs one version has what was wanted. The name of an image may leave the build number out.</summary>
    public static bool Satisfies(string running, string wanted) =>
        Compare(running, wanted) == 0 || (wanted.Count(static c => c == '.') == 2 && running.StartsWith(wanted + ".", StringComparison.Ordinal));
}
