using System.CommandLine;
using System.CommandLine.Parsing;
using ExtraHop.Cli.Output;

namespace ExtraHop.Cli.Text;

/// <summary>Says what is wrong with a command line, on stderr: the problems, close names, where the help is.</summary>
internal static class ParseProblems
{
    /// <summary>Writes the problems.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(ParseResult parsed, Terminal terminal)
    {
        Command command = parsed.CommandResult.Command;
        foreach (string message in parsed.Errors.Select(static error => error.Message).Distinct(StringComparer.Ordinal))
        {
            terminal.WriteError($"extrahop: {DisplayText.Clean(message)}");
        }

        foreach (string token in parsed.UnmatchedTokens)
        {
            IEnumerable<string> names = token.StartsWith('-')
                ? OptionNames(parsed.CommandResult)
                : command.Subcommands.Select(static child => child.Name);
            if (CloseText.Find(token, names) is { Count: > 0 } close)
            {
                terminal.WriteError($"Did you mean {string.Join(" or ", close)}?");
            }
        }

        terminal.WriteError($"See: {CommandPath.Of(parsed.CommandResult)} --help");
        return ExitCodes.Refused;
    }

    private static IEnumerable<string> OptionNames(CommandResult result)
    {
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            if (at is CommandResult { Command: { } command })
            {
                foreach (Option option in command.Options.Where(option => at == result || option.Recursive))
                {
                    yield return option.Name;
                }
            }
        }
    }
}
