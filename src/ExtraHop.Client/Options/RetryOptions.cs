using System.Globalization;

namespace ExtraHop.Client;

/// <summary>How failed attempts are repeated. Which ones are repeated at all depends on the verb and on what happened; the README has the table.</summary>
/// <remarks>Pauses grow exponentially and are spread by chance (decorrelated jitter, as Polly has it). Where the system sends <c>Retry-After</c>, that counts
/// instead, but at least <see cref="BaseDelay"/> and even above <see cref="MaxDelay"/>; a pause that does not fit into what is left of the call's total time is
/// not begun, and the error is raised at once.</remarks>
public sealed record RetryOptions
{
    /// <summary>How often a request is sent at most, the first time included: 1 to 20. The default is 4; 1 switches retries off.</summary>
    public int MaxAttempts { get; init; } = 4;

    /// <summary>The pause before the second attempt, in the middle; it doubles from there. The default is 0.5 s.</summary>
    public TimeSpan BaseDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest pause that the client chooses by itself. The default is 20 s.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(20);

    internal IEnumerable<string> Problems()
    {
        if (MaxAttempts is < 1 or > 20)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Retry.MaxAttempts is {MaxAttempts}; expected 1 (no retries) to 20.");
        }

        if (BaseDelay < TimeSpan.Zero || BaseDelay > TimeSpan.FromMinutes(10))
        {
            yield return $"Retry.BaseDelay is {BaseDelay:c}; expected zero to 10 minutes.";
        }

        if (MaxDelay > TimeSpan.FromHours(1))
        {
            yield return $"Retry.MaxDelay is {MaxDelay:c}; expected at most an hour.";
        }

        if (MaxDelay < BaseDelay)
        {
            yield return $"Retry.MaxDelay ({MaxDelay:c}) is shorter than Retry.BaseDelay ({BaseDelay:c}); expected at least as long.";
        }
    }
}
