using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ExtraHop.Cli.Text;

/// <summary>Sizes as people write them: <c>500</c>, <c>64KB</c>, <c>100MB</c>, <c>2GB</c> (powers of 1000; of 1024 as <c>MiB</c>).</summary>
internal static class Sizes
{
    private static readonly (string Unit, long Bytes)[] s_units =
    [
        ("KIB", 1L << 10), ("MIB", 1L << 20), ("GIB", 1L << 30), ("KB", 1000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("K", 1000), ("M", 1_000_000), ("G",
            1_000_000_000), ("B", 1),
    ];

    /// <summary>An option that takes a size within bounds.</summary>
    public static Option<long?> Option(string name, string description, long least, long most) => new(name)
    {
        Description = description,
        HelpName = "SIZE",
        CustomParser = result => Parse(result, name, least, most),
    };

    /// <summary>Reads a size in bytes.</summary>
    public static bool TryParse(string text, out long bytes)
    {
        bytes = 0;
        string upper = text.Trim().ToUpperInvariant();
        (string? unit, long factor) = s_units.FirstOrDefault(known => upper.EndsWith(known.Unit, StringComparison.Ordinal));
        string digits = unit is null ? upper : upper[..^unit.Length].TrimEnd();
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            || number > long.MaxValue / (unit is null ? 1 : factor))
        {
            return false;
        }

        bytes = (long)(number * (unit is null ? 1 : factor));
        return true;
    }

    /// <summary>A size for people: <c>812 B</c>, <c>1.5 MB</c>.</summary>
    public static string Describe(long bytes) => bytes switch
    {
        >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.##} GB"),
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB"),
        >= 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
    };

    private static long? Parse(ArgumentResult result, string name, long least, long most)
    {
        string text = result.Tokens is [{ Value: var value }] ? value : "";
        if (TryParse(text, out long bytes) && bytes >= least && bytes <= most)
        {
            return bytes;
        }

        result.AddError($"{name} is '{text}'; expected a size from {Describe(least)} to {Describe(most)}, such as 500KB, 100MB or 2GB.");
        return null;
    }
}
