namespace ExtraHop.Client.Rollouts;

/// <summary>Compares firmware versions that systems, images and lists name.</summary>
internal static class VersionOrder
{
    /// <summary>Below zero where the first is older; null where one of them is no version.</summary>
    public static int? Compare(string one, string other) =>
        FirmwareVersion.TryParse(one, out FirmwareVersion left) && FirmwareVersion.TryParse(other, out FirmwareVersion right) ? left.CompareTo(right) : null;

    /// <summary>True where a system that runs one version has what was wanted. The name of an image may leave the last numbers out.</summary>
    public static bool Satisfies(string running, string wanted) =>
        FirmwareVersion.TryParse(running, out FirmwareVersion have) && FirmwareVersion.TryParse(wanted, out FirmwareVersion want)
        && (have == want || (want.Suffix.Length == 0 && want.Numbers.Count >= 2 && have.Numbers.Take(want.Numbers.Count).SequenceEqual(want.Numbers)));
}
