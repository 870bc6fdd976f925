using System.Globalization;

namespace ExtraHop.Client.Rollouts;

/// <summary>A row of a list of systems that cannot be used.</summary>
/// <param name="Line">The line on which the row begins, from 1.</param>
/// <param name="Text">What is wrong and what was expected; never a key.</param>
public sealed record RolloutRowError(int Line, string Text)
{
    /// <summary>The line and what is wrong.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line} {Text}.");
}
