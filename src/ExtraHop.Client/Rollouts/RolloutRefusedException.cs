namespace ExtraHop.Client.Rollouts;

/// <summary>A rollout was refused before any change was sent.</summary>
public sealed class RolloutRefusedException : InvalidOperationException
{
    private const int MaximumShown = 20;

    internal RolloutRefusedException(RolloutPlan plan)
        : base(MessageFor(plan.Problems, plan.Notes), plan.Problems.FirstOrDefault(static problem => problem.Cause is not null)?.Cause) => Plan = plan;

    /// <summary>The plan with all its problems.</summary>
    public RolloutPlan Plan { get; }

    private static string MessageFor(IReadOnlyList<RolloutProblem> problems, IReadOnlyList<string> notes) =>
        "The rollout is refused; no change was sent. " + string.Join(' ', problems.Take(MaximumShown))
        + (problems.Count > MaximumShown ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" And {problems.Count - MaximumShown} more problems.") : string.Empty)
        + string.Concat(notes.Select(static note => " " + note));
}
