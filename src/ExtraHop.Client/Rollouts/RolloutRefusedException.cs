using System.Globalization;

namespace ExtraHop.Client.Rollouts;

/// <summary>A rollout was refused before any change was sent.</summary>
public sealed class RolloutRefusedException : InvalidOperationException
{
    private const int MaximumShown = 20;

    /// <summary>Makes the error; for tests, too.</summary>
    /// <param name="plan">The plan with its problems.</param>
    public RolloutRefusedException(RolloutPlan plan)
        : base(MessageFor(plan), plan.Problems.FirstOrDefault(static problem => problem.Cause is not null)?.Cause) => Plan = plan;

    /// <summary>The plan with all its problems.</summary>
    public RolloutPlan Plan { get; }

    private static string MessageFor(RolloutPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string more = plan.Problems.Count > MaximumShown
            ? string.Create(CultureInfo.InvariantCulture, $" And {plan.Problems.Count - MaximumShown} more problems.")
            : string.Empty;
        return $"The rollout is refused; no change was sent. {string.Join(' ', plan.Problems.Take(MaximumShown))}{more}"
            + string.Concat(plan.Notes.Select(static note => " " + note));
    }
}
