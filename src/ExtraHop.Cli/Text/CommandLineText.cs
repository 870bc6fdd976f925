using System.CommandLine;

namespace ExtraHop.Cli.Text;

/// <summary>What has to be done to a command line before System.CommandLine reads it.</summary>
internal static class CommandLineText
{
    /// <summary>
    /// Gives <c>--note=</c>, or <c>--note:</c>, its empty value as a token of its own. The parser would drop the empty text and take what follows
    /// (<c>--note= --verbose</c>) for the value.
    /// </summary>
    public static IReadOnlyList<string> WithEmptyValues(IReadOnlyList<string> arguments, RootCommand root)
    {
        if (!arguments.Any(EndsWithDelimiter))
        {
            return arguments;
        }

        HashSet<string> names = [.. Symbols(root).OfType<Option>().SelectMany(static option => option.Aliases.Append(option.Name))];
        var result = new List<string>();
        bool onlyValues = false;
        foreach (string argument in arguments)
        {
            onlyValues |= argument == "--";
            if (!onlyValues && EndsWithDelimiter(argument) && names.Contains(argument[..^1]))
            {
                result.Add(argument[..^1]);
                result.Add("");
            }
            else
            {
                result.Add(argument);
            }
        }

        return result;
    }

    private static bool EndsWithDelimiter(string argument) => argument.EndsWith('=') || argument.EndsWith(':');

    private static IEnumerable<Symbol> Symbols(Command command) =>
        command.Children.Concat(command.Subcommands.SelectMany(Symbols));
}
