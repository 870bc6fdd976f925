using System.CommandLine;
using ExtraHop.Cli.Text;

namespace ExtraHop.Cli.Commands;

/// <summary>The options that every command has. The instances hold no state, so one of each serves all command trees.</summary>
internal static class CommonOptions
{
    public static Option<string?> System { get; } = new("--system", "-s")
    {
        Description = "The system: a name of `extrahop systems list`, or a host. Otherwise EXTRAHOP_HOST, otherwise the default of the list.",
        HelpName = "NAME|HOST",
        Recursive = true,
    };

    public static Option<bool> Json { get; } = new("--json") { Description = "Writes JSON, with the API's own names.", Recursive = true };

    public static Option<bool> Csv { get; } = new("--csv") { Description = "Writes CSV with a header.", Recursive = true };

    public static Option<bool> Quiet { get; } = new("--quiet") { Description = "No notes and no progress on stderr.", Recursive = true };

    public static Option<bool> Insecure { get; } = new("--insecure") { Description = "Accepts any certificate: for laboratories.", Recursive = true };

    public static Option<TimeSpan?> Timeout { get; } = Durations.Option("--timeout",
        "The most time for a call to the system, such as 30s or 5m (default: 100s).", recursive: true);

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Option> All { get; } = [System, Json, Csv, Quiet, Insecure, Timeout];

    /// <summary>Checks what no option can check alone. A validator of the root would not see the options of its commands.</summary>
    /// <exception cref="RefusedInputException">Two formats are given.</exception>
    public static void Check(ParseResult parsed)
    {
        if (parsed.GetValue(Json) && parsed.GetValue(Csv))
        {
            throw new RefusedInputException("--json and --csv are given together; expected one of them.");
        }
    }

    /// <summary>Adds them to the root.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (Option option in All)
        {
            root.Add(option);
        }
    }
}
