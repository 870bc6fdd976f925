using System.Globalization;

namespace ExtraHop.Client.Rollouts;

/// <summary>Puts a plan into steps and sentences.</summary>
internal static class PlanText
{
    public static RolloutPlan Of(
        IReadOnlyList<PlannedWave> waves, IReadOnlyList<IngestSwitch> switches, IReadOnlyList<RolloutProblem> problems, RolloutOptions options)
    {
        var steps = new List<RolloutStep>();
        int number = 0;
        foreach (PlannedWave wave in waves)
        {
            bool isFirst = wave.Class == RolloutClass.Recordstore && waves.First(static one => one.Class == RolloutClass.Recordstore) == wave;
            bool isLast = wave.Class == RolloutClass.Recordstore && waves.Last(static one => one.Class == RolloutClass.Recordstore) == wave;
            number++;
            steps.AddRange(switches.Where(one => isFirst && one.IsSwitchedOff).Select(one => Step(one.Node, number, RolloutStepKind.IngestOff, Why(one))));
            steps.AddRange(wave.Systems.Select(system => Step(system, number, system.Kind, system.Reason)));
            steps.AddRange(switches.Where(one => isLast && one.IsSwitchedOn).Select(one => Step(one.Node, number, RolloutStepKind.IngestOn, one.WasLeftOff
                ? "an earlier run switched it off"
                : "the recordstores have ended, well or badly")));
        }

        return problems.Count > 0
            ? new RolloutPlan { Steps = [], Problems = problems, Notes = [.. switches.Where(static one => one.WasLeftOff).Select(StaysOff)] }
            : new RolloutPlan { Steps = steps, Problems = [], Notes = [.. Notes(waves, switches, options)] };
    }

    private static string StaysOff(IngestSwitch one) =>
        $"The ingest of {one.Node.Member.Host} is off since an earlier run, and stays off until a run is not refused.";

    private static string Why(IngestSwitch one) => one.Nodes.Count > 1
        ? string.Create(CultureInfo.InvariantCulture, $"one node stands for its cluster of {one.Nodes.Count}")
        : "a recordstore is upgraded without ingest";

    private static RolloutStep Step(PlannedSystem system, int wave, RolloutStepKind kind, string reason) => new()
    {
        Wave = wave,
        Kind = kind,
        Host = system.Member.Host,
        Class = system.Class,
        FromVersion = system.From,
        ToVersion = system.Survey.Target,
        Reason = reason,
    };

    private static IEnumerable<string> Notes(IReadOnlyList<PlannedWave> waves, IReadOnlyList<IngestSwitch> switches, RolloutOptions options)
    {
        string atOnce = options.MaxConcurrency == 1
            ? "One system is upgraded at a time"
            : string.Create(CultureInfo.InvariantCulture, $"At most {options.MaxConcurrency} systems are upgraded at a time");
        yield return atOnce + ", and a wave begins when the one before it has ended well.";
        yield return options.KeepGoing
            ? "When a system fails, the others of its wave go on, and no further wave begins."
            : "When a system fails, nothing more begins; upgrades that run are waited for.";
        if (switches.Any(static one => one.IsSwitchedOn))
        {
            yield return "Ingest is switched on again when the recordstores have ended: after success, a failure or a cancellation by this run, after a kill "
                + "by the next run with the same journal.";
        }

        foreach (IngestSwitch one in switches.Where(static one => one.IsSwitchedOff && !one.WasLeftOff && one.Node.Survey.Ingest is null))
        {
            yield return $"{one.Node.Member.Host} does not say whether its ingest is on; it is taken to be on.";
        }

        foreach (IngestSwitch one in switches.Where(static one => !one.WasLeftOff && one.Node.Survey.Ingest == false))
        {
            yield return $"The ingest of {one.Node.Member.Host} is off already, and stays off.";
        }

        if (waves.Any(static wave => wave.Class != RolloutClass.Console) && waves.All(static wave => wave.Class != RolloutClass.Console))
        {
            yield return "No console is in the list; only consoles that the systems name themselves were compared.";
        }
    }
}
