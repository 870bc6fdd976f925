namespace ExtraHop.Client.Rollouts;

/// <summary>Asks every system of a fleet and decides what is to be done, in which order.</summary>
internal sealed class RolloutPlanner(
    IReadOnlyList<FleetMember> fleet, Func<RolloutSystem, IExtraHopClient> connect, RolloutOptions options, RolloutJournal journal)
{
    /// <summary>Questions that go on at the same time; they change nothing, so <see cref="RolloutOptions.MaxConcurrency"/> is not meant for them.</summary>
    private const int Readers = 16;

    public async Task<PlannedFleet> PlanAsync(CancellationToken cancellationToken)
    {
        var surveyor = new SystemSurveyor(connect, options, journal);
        var surveys = new SystemSurvey[fleet.Count];
        var readers = new ParallelOptions { MaxDegreeOfParallelism = Readers, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            Enumerable.Range(0, fleet.Count),
            readers,
            async (place, token) => surveys[place] = await surveyor.SurveyAsync(fleet[place], token).ConfigureAwait(false)).ConfigureAwait(false);

        PlannedSystem[] systems = [.. surveys.Select(Decided)];
        PlannedWave[] waves = [.. Waves(systems)];
        IReadOnlyList<IngestSwitch> switches = IngestSwitch.Of(
            [.. waves.Where(static wave => wave.Class == RolloutClass.Recordstore).SelectMany(static wave => wave.Systems)]);
        RolloutProblem[] problems =
        [
            .. systems.Select(static system => system.Survey.Problem).OfType<RolloutProblem>(),
            .. systems.Where(static system => system.Survey.Problem is null).SelectMany(Undecidable),
            .. ConsoleCheck.Problems([.. systems.Where(static system => system.Survey.Problem is null)]),
        ];
        return new PlannedFleet(systems, waves, switches, PlanText.Of(waves, switches, problems, options));
    }

    private static PlannedSystem Decided(SystemSurvey survey)
    {
        if (survey.Problem is not null)
        {
            return new(survey, RolloutStepKind.Skip, RolloutOutcome.NotBegun, "it is why the rollout is refused");
        }

        bool isThere = VersionOrder.Satisfies(survey.Version, survey.Target);
        if (survey.Known is { Intent: not null, Result.Outcome: "upgraded" } || (survey.Known is { Result.Outcome: "unclear" } && isThere))
        {
            return new(survey, RolloutStepKind.Skip, RolloutOutcome.Upgraded, "an earlier run of this rollout upgraded it");
        }

        if (survey.IsOpen)
        {
            return new(survey, RolloutStepKind.Resume, RolloutOutcome.NotBegun, "an earlier run of this rollout began it");
        }

        if (isThere)
        {
            return new(survey, RolloutStepKind.Skip, RolloutOutcome.AlreadyUpToDate, "it is up to date");
        }

        return VersionOrder.Compare(survey.Version, survey.Target) > 0
            ? new(survey, RolloutStepKind.Skip, RolloutOutcome.AlreadyUpToDate, $"it is newer than {survey.Target}, and a rollout does not go back")
            : new(survey, RolloutStepKind.Upgrade, RolloutOutcome.NotBegun, ReasonOf(survey));
    }

    private static IEnumerable<RolloutProblem> Undecidable(PlannedSystem system)
    {
        if (system is { Kind: RolloutStepKind.Resume, Survey.Known.Result: { Outcome: "unclear" } result })
        {
            yield return system.Problem(
                $"an earlier run could not tell what became of its upgrade from {system.From} to {system.Survey.Target} ({result.Error}), and it runs "
                    + $"{system.Survey.Version}. {UpgradeText.LookAt}");
        }
    }

    private static string ReasonOf(SystemSurvey survey) => survey.Class switch
    {
        RolloutClass.Console => "consoles come first, because a console must not be older than its systems",
        RolloutClass.Sensor => "sensors come after the consoles",
        RolloutClass.Packetstore => "packetstores come last",
        _ => survey.Member.System.Role switch
        {
            RolloutRole.Manager => "recordstores come after the sensors, and managers before data nodes",
            RolloutRole.Data => "data nodes come after the managers",
            _ => "recordstores come after the sensors, in the order of the list, which states no role for it",
        },
    };

    private static IEnumerable<PlannedWave> Waves(PlannedSystem[] systems) => systems
        .GroupBy(static system => (system.Class, IsFollower: system.Class == RolloutClass.Recordstore && system.Member.System.Role != RolloutRole.Manager))
        .OrderBy(static wave => wave.Key)
        .Select(static wave => new PlannedWave(wave.Key.Class, [.. wave.OrderBy(static system => system.Member.System.Role == RolloutRole.Data)]));
}
