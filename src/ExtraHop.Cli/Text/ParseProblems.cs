using System.CommandLine;
using System.CommandLine.Parsing;
using ExtraHop.Cli.Output;

namespace ExtraHop.Cli.Text;

/// <summary>Says what is wrong with a command line, on stderr: the problems, close names, where the help is.</summary>
internal static class ParseProblems
{
    /// <summary>
    /// Options that do not exist. The parser takes a mistyped option for the value of an argument if there is room for one: <c>find --lmit 3</c>
    /// would look for a device named <c>--lmit</c>. Behind <c>--</c> everything is a value.
    /// </summary>
    public static IEnumerable<string> UnknownOptions(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        int end = arguments.TakeWhile(static argument => argument != "--").Count();
        HashSet<string> before = [.. arguments.Take(end)];
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(static argument => argument.Tokens)
            .Select(static token => token.Value)
            .Where(value => value.Length > 1 && value[0] == '-' && before.Contains(value));
    }

    /// <summary>Writes the problems.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(ParseResult parsed, IReadOnlyList<string> arguments, Terminal terminal)
    {
        string[] unknown = [.. UnknownOptions(parsed, arguments)];
        Command command = parsed.CommandResult.Command;
        foreach (string option in unknown)
        {
            terminal.WriteError($"extrahop: There is no option '{DisplayText.Clean(option)}' here; a value that starts with '-' goes behind --.");
        }

        foreach (string message in parsed.Errors.Where(_ => unknown.Length == 0).Select(static error => error.Message).Distinct(StringComparer.Ordinal))
        {
            terminal.WriteError($"extrahop: {DisplayText.Clean(message)}");
        }

        foreach (string token in parsed.UnmatchedTokens.Concat(unknown))
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
