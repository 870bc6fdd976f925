using System.CommandLine;
using System.CommandLine.Parsing;

namespace ExtraHop.Cli.Text;

/// <summary>The words that lead to a command: <c>extrahop devices find</c>.</summary>
internal static class CommandPath
{
    public static string Of(CommandResult result)
    {
        var words = new List<string>();
        for (SymbolResult? at = result; at is CommandResult command; at = at.Parent)
        {
            words.Add(command.Command is RootCommand ? "extrahop" : command.Command.Name);
        }

        words.Reverse();
        return string.Join(' ', words);
    }
}
