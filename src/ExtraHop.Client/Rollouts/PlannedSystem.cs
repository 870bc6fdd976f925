namespace ExtraHop.Client.Rollouts;

/// <summary>What is to be done with a system.</summary>
/// <param name="Survey">What it said.</param>
/// <param name="Kind">Skip, upgrade or resume.</param>
/// <param name="Outcome">Of a system that is skipped: what became of it.</param>
/// <param name="Reason">Why.</param>
internal sealed record PlannedSystem(SystemSurvey Survey, RolloutStepKind Kind, RolloutOutcome Outcome, string Reason)
{
    public FleetMember Member => Survey.Member;

    public RolloutClass Class => Survey.Class;

    /// <summary>The version that it ran before the rollout.</summary>
    public string From =>
        Survey.Known is { Intent.From: { } from } && (Kind == RolloutStepKind.Resume || Outcome == RolloutOutcome.Upgraded) ? from : Survey.Version;

    public bool IsToBeUpgraded => Kind is RolloutStepKind.Upgrade or RolloutStepKind.Resume;

    /// <summary>The version that it runs when all goes well.</summary>
    public string Final => IsToBeUpgraded ? Survey.Target : Survey.Version;

    public RolloutSystemResult Result(RolloutOutcome outcome, string? error = null, Exception? cause = null, TimeSpan elapsed = default) => new()
    {
        Host = Member.Host,
        Class = Class,
        Line = Member.System.Line,
        Outcome = outcome,
        FromVersion = From,
        ToVersion = Survey.Target,
        Error = error,
        Cause = cause,
        Elapsed = elapsed,
    };

    public RolloutProblem Problem(string text, Exception? cause = null) => new(Member.Host, Member.System.Line, text, cause);
}
