using System.Globalization;

namespace ExtraHop.Cli.Text;

/// <summary>IDs on the command line.</summary>
internal static class Ids
{
    /// <summary>Reads IDs.</summary>
    /// <param name="what">What has the IDs, such as <c>detection</c>.</param>
    /// <param name="texts">The words of the command line.</param>
    /// <param name="least">The lowest ID there is.</param>
    /// <exception cref="RefusedInputException">One is not a whole number, or too low.</exception>
    public static IReadOnlyList<long> Parse(string what, IEnumerable<string> texts, long least = 1) =>
    [
        .. texts.Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long id) && id >= least ? id
            : throw new RefusedInputException($"The {what} ID is '{text}'; expected a whole number from {least}.")),
    ];
}
