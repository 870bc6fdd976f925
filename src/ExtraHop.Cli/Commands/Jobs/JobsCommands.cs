using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Jobs;

/// <summary><c>extrahop jobs</c>.</summary>
internal static class JobsCommands
{
    /// <summary>How jobs are listed.</summary>
    public static RowLayout<Job> Layout { get; } = RowLayout.Of<Job>(
        "jobs",
        new("id", static job => job.Id),
        new("type", static job => job.Type),
        new("status", static job => job.Status.Value),
        new("step", static job => job.StepNumber is { } step ? string.Create(CultureInfo.InvariantCulture, $"{step}/{job.TotalSteps}") : ""),
        new("description", static job => job.StepDescription),
        new("details", static job => job.Details));

    public static Command Create() => new ToolCommand("jobs", "Lists, shows and awaits what runs on a system: upgrades, certificates, licenses.")
    {
        ListCommand.Create(),
        ShowCommand.Create(),
        WaitCommand.Create(),
    };

    /// <summary>The argument for a job.</summary>
    public static Argument<string> IdArgument() => new("id") { Description = "The job's ID, or its Location as a call returned it.", HelpName = "ID" };

    /// <summary>The job that the argument names.</summary>
    /// <exception cref="RefusedInputException">It is blank.</exception>
    public static JobHandle Attach(CommandRun run, ExtraHopClient client, Argument<string> argument) => run.Get(argument) is var id
        && string.IsNullOrWhiteSpace(id) ? throw new RefusedInputException($"The job ID is '{id}'; expected one of `extrahop jobs list`, or a Location.")
        : client.Jobs.Attach(id);
}
