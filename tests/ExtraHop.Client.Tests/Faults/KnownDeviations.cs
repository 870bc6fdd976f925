namespace ExtraHop.Client.Tests.Faults;

/// <summary>What is known to be broken, by the number in the list of faults to be mended.</summary>
internal static class KnownDeviations
{
    public static IReadOnlyList<KnownDeviation> All { get; } = [];
}
