using System.CommandLine;
using ExtraHop.Cli.Output;

namespace ExtraHop.Cli.Commands;

/// <summary>Carries the terminal to the commands.</summary>
internal sealed class ToolInvocation : InvocationConfiguration
{
    public ToolInvocation(Terminal terminal)
    {
        Terminal = terminal;
        Output = terminal.Out;
        Error = terminal.Error;
    }

    /// <summary>Where commands read and write.</summary>
    public Terminal Terminal { get; }
}
