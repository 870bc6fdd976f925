using System.CommandLine;
using ExtraHop.Cli.Systems;

namespace ExtraHop.Cli.Commands.Systems;

/// <summary><c>extrahop systems remove</c>.</summary>
internal static class RemoveCommand
{
    private static readonly Argument<string> s_name = SystemsCommands.NameArgument();

    public static Command Create() => new ToolCommand("remove", "Removes a system from the list, with its key. The key stays valid on the system itself.")
    {
        s_name,
    }.With(null, "extrahop systems remove lab").Does(static run =>
    {
        SystemFile file = run.Store.Read();
        string name = run.Get(s_name);
        file.Require(name);
        file.Systems.Remove(name);
        run.Store.Write(file with { Default = string.Equals(file.Default, name, StringComparison.OrdinalIgnoreCase) ? null : file.Default });
        run.Note($"Removed '{name}'.");
        return Task.FromResult(ExitCodes.Ok);
    });
}
