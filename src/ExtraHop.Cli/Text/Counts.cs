using System.Globalization;

namespace ExtraHop.Cli.Text;

/// <summary>Counted things in a sentence.</summary>
internal static class Counts
{
    /// <summary>A number and its noun: <c>1 packet</c>, <c>2 packets</c>.</summary>
    public static string Of(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
