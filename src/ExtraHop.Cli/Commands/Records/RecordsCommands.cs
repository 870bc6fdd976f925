using System.CommandLine;

namespace ExtraHop.Cli.Commands.Records;

/// <summary><c>extrahop records</c>.</summary>
internal static class RecordsCommands
{
    public static Command Create() => new ToolCommand("records", "Searches the records of transactions and flows.")
    {
        SearchCommand.Create(),
    };
}
