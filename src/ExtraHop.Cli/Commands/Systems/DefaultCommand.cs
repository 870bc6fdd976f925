using System.CommandLine;
using ExtraHop.Cli.Systems;

namespace ExtraHop.Cli.Commands.Systems;

/// <summary><c>extrahop systems default</c>.</summary>
internal static class DefaultCommand
{
    private static readonly Argument<string> s_name = SystemsCommands.NameArgument();

    public static Command Create() => new ToolCommand("default", "Says which system is used when none is named.")
    {
        s_name,
    }.With(null, "extrahop systems default lab").Does(static run =>
    {
        SystemFile file = run.Store.Read();
        string name = run.Get(s_name);
        file.Require(name);
        run.Store.Write(file with { Default = name });
        return Task.FromResult(ExitCodes.Ok);
    });
}
