using System.CommandLine;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;
using ExtraHop.Client.Rollouts;

namespace ExtraHop.Cli.Commands.Upgrade;

/// <summary><c>extrahop upgrade</c>.</summary>
internal static class UpgradeCommand
{
    private static readonly Argument<string> s_list = new("LIST")
    {
        Description = "The systems, as CSV: host, key, image or its address; or with a header (host, key, image, version, platform, role, cluster).",
    };

    private static readonly Option<bool> s_dryRun = new("--dry-run") { Description = "Asks the systems, shows the plan, and changes nothing." };
    private static readonly Option<bool> s_yes = new("--yes") { Description = "Asks no question on a terminal." };
    private static readonly Option<int?> s_max = Numbers.Option("--max", "How many systems of one kind are upgraded at a time (default: 2).", 1, 1000);
    private static readonly Option<string?> s_journal = new("--journal")
    {
        Description = "The journal, with which another run goes on (default: LIST with .journal behind it).",
        HelpName = "FILE",
    };

    private static readonly Option<TimeSpan?> s_wait = Durations.Option(
        "--wait", "The longest pause between two looks at a system that upgrades (default: 30s).");
    private static readonly Option<TimeSpan?> s_settle = Durations.Option(
        "--settle", "How long a system may take to show an upgrade whose answer was lost (default: 2m).");
    private static readonly Option<bool> s_keepGoing = new("--keep-going") { Description = "When a system fails, goes on with the others of its kind." };
    private static readonly Option<string[]> s_retry = new("--retry")
    {
        Description = "A system of which an earlier run could not tell whether its upgrade goes on, and where you made sure that it does not. May be given "
            + "several times.",
        HelpName = "HOST",
    };

    public static Command Create()
    {
        var command = new ToolCommand("upgrade", "Upgrades the firmware of a fleet: consoles, sensors, recordstores, packetstores, each system once.")
        {
            s_list,
            s_dryRun,
            s_yes,
            s_max,
            s_journal,
        };
        FleetOptions.AddTo(command);
        command.Add(s_wait);
        command.Add(s_settle);
        command.Add(s_keepGoing);
        command.Add(s_retry);
        return command.With(
            """
            Nothing is sent before every row was checked and every system was asked. Interrupted by Ctrl+C, the command waits for recordstores that are being upgraded, so that their ingest is on again; a second Ctrl+C ends it at once. The same command goes on after any end, a kill too.
            """,
            "extrahop upgrade systems.csv --dry-run",
            "extrahop upgrade systems.csv --max 10",
            "extrahop upgrade systems.csv --keys keys.csv --firmware latest-hotfix --json > result.json").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        string list = run.Get(s_list);
        IReadOnlyList<RolloutSystem> systems = FleetOptions.Read(run, list);
        var connections = new FleetConnections(run);
        var options = new RolloutOptions
        {
            JournalFile = run.Get(s_journal) ?? list + ".journal",
            MaxConcurrency = run.Get(s_max) ?? 2,
            KeepGoing = run.Get(s_keepGoing),
            Retry = run.Get(s_retry) ?? [],
            JobWait = Waiting(run),
            TimeProvider = run.Terminal.Time,
        };
        var rollout = new FirmwareRollout(systems, connections.Connect, options);
        if (run.Get(s_dryRun) || MayAsk(run))
        {
            RolloutPlan plan = await PlanAsync(run, rollout, systems.Count);
            if (plan.IsRefused || run.Get(s_dryRun))
            {
                return Show(run, plan);
            }

            if (plan.Steps.All(static step => step.Kind == RolloutStepKind.Skip))
            {
                run.Note("Every system is up to date.");
            }
            else if (!IsConfirmed(run, plan))
            {
                throw new RefusedInputException("Not confirmed; nothing was changed.");
            }
        }

        return await UpgradeAsync(run, rollout);
    }

    private static JobWaitOptions Waiting(CommandRun run)
    {
        var usual = new JobWaitOptions();
        TimeSpan longest = run.Get(s_wait) ?? usual.MaximumInterval;
        return usual with
        {
            MaximumInterval = longest,
            MinimumInterval = longest < usual.MinimumInterval ? longest : usual.MinimumInterval,
            StartupTimeout = run.Get(s_settle) ?? usual.StartupTimeout,
        };
    }

    private static bool MayAsk(CommandRun run) => !run.Get(s_yes) && !run.Terminal.IsInputRedirected && !run.Terminal.IsErrorRedirected;

    private static async Task<RolloutPlan> PlanAsync(CommandRun run, FirmwareRollout rollout, int count)
    {
        using ProgressLine progress = run.Progress();
        progress.Step($"Asking {Counts.Of(count, "system")}");
        return await rollout.PlanAsync(run.CancellationToken);
    }

    private static int Show(CommandRun run, RolloutPlan plan)
    {
        if (run.Format == OutputFormat.Json)
        {
            run.Terminal.Out.WriteLine(plan.ToJson());
        }
        else
        {
            foreach (string line in plan.ToString().TrimEnd('\n').Split('\n'))
            {
                run.Terminal.Out.WriteLine(DisplayText.Clean(line));
            }
        }

        return plan.IsRefused ? ExitCodes.OfProblems(plan.Problems) : ExitCodes.Ok;
    }

    private static bool IsConfirmed(CommandRun run, RolloutPlan plan)
    {
        foreach (string line in plan.ToString().TrimEnd('\n').Split('\n'))
        {
            run.Terminal.WriteError(DisplayText.Clean(line));
        }

        run.Terminal.Error.Write($"Upgrade {Counts.Of(plan.Upgrades.Count(), "system")}? [y/N] ");
        return run.Terminal.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }

    private static async Task<int> UpgradeAsync(CommandRun run, FirmwareRollout rollout)
    {
        RolloutResult result;
        bool interrupted = false;
        using (var display = new RolloutDisplay(run.Terminal, run.IsQuiet))
        using (run.CancellationToken.UnsafeRegister(
            _ => display.Say("Interrupted: nothing more begins. Waiting for recordstores; Ctrl+C again ends at once."), null))
        {
            try
            {
                result = await rollout.RunAsync(display, run.CancellationToken);
            }
            catch (RolloutCanceledException error)
            {
                result = error.Result;
                interrupted = run.CancellationToken.IsCancellationRequested;
            }
        }

        if (run.Format == OutputFormat.Json)
        {
            run.Terminal.Out.WriteLine(result.ToJson());
        }
        else
        {
            run.Write(result.Systems, ResultLayout.Systems);
        }

        foreach (RolloutProblem problem in result.IngestStillOff)
        {
            run.Terminal.WriteError($"extrahop: {DisplayText.Clean(problem.ToString())} Run the command again.");
        }

        if (interrupted)
        {
            run.Terminal.WriteError("extrahop: Interrupted. The same command goes on.");
            return ExitCodes.Interrupted;
        }

        return ExitCodes.OfRollout(result);
    }
}
