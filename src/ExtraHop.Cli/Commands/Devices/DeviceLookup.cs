using System.CommandLine;
using System.Globalization;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary>Device IDs on the command line.</summary>
internal static class DeviceLookup
{
    /// <summary>An argument for one ID or more.</summary>
    public static Argument<string[]> IdsArgument() => new("id")
    {
        Description = "The device ID; several are shown one after the other.",
        HelpName = "ID",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Reads IDs.</summary>
    /// <exception cref="RefusedInputException">One is not a positive whole number.</exception>
    public static IReadOnlyList<long> Parse(IEnumerable<string> texts) =>
    [
        .. texts.Select(static text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long id) && id > 0 ? id
            : throw new RefusedInputException($"The device ID is '{text}'; expected a whole number from 1. By name: extrahop devices find '{text}'")),
    ];
}
