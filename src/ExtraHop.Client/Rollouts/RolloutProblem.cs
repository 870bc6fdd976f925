using System.Globalization;

namespace ExtraHop.Client.Rollouts;

/// <summary>A reason to refuse a rollout.</summary>
/// <param name="Host">The system that it is about.</param>
/// <param name="Line">The line of the list that names the system; null where it came from no list.</param>
/// <param name="Text">What is wrong, and what was expected.</param>
/// <param name="Cause">The error that the system or the way to it gave; null where its answers were fine.</param>
public sealed record RolloutProblem(string Host, int? Line, string Text, Exception? Cause = null)
{
    /// <summary>The line, the system and what is wrong.</summary>
    public override string ToString() => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}, {Host}: {Text}") : $"{Host}: {Text}";
}
