using System.CommandLine;

namespace ExtraHop.Cli.Commands;

/// <summary>A command with examples, whose action gets a <see cref="CommandRun"/>.</summary>
internal sealed class ToolCommand : Command
{
    /// <param name="name">The word at the shell.</param>
    /// <param name="description">One sentence for the help.</param>
    public ToolCommand(string name, string description)
        : base(name, description)
    {
    }

    /// <summary>What follows the description in the command's own help.</summary>
    public string? Remarks { get; private set; }

    /// <summary>Command lines for the help.</summary>
    public IReadOnlyList<string> Examples { get; private set; } = [];

    /// <summary>Sets what the help says besides.</summary>
    /// <param name="remarks">What follows the usage; null for nothing.</param>
    /// <param name="examples">Command lines, each as it is typed.</param>
    /// <returns>This command.</returns>
    public ToolCommand With(string? remarks, params string[] examples)
    {
        Remarks = remarks;
        Examples = examples;
        return this;
    }

    /// <summary>Sets the action.</summary>
    /// <param name="action">Runs the command to its exit code.</param>
    /// <returns>This command.</returns>
    public ToolCommand Does(Func<CommandRun, Task<int>> action)
    {
        SetAction((parsed, cancellationToken) => action(new CommandRun(parsed, ((ToolInvocation)parsed.InvocationConfiguration).Terminal, cancellationToken)));
        return this;
    }
}
