using System.Globalization;

namespace ExtraHop.Client;

/// <summary>How the answers to a metric query are waited for where a console puts them off.</summary>
public sealed record MetricPollOptions
{
    /// <summary>The pause after an answer that was not ready. The default is 250 ms.</summary>
    public TimeSpan MinimumInterval { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest pause. The default is 5 s.</summary>
    public TimeSpan MaximumInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What each pause is multiplied with to give the next, until an answer comes. The default is 1.5.</summary>
    public double Growth { get; init; } = 1.5;

    /// <summary>The longest wait for all answers together, without the time that the reader spends between them; infinite for none. The default is 3
    /// minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>The clock of the pauses and of the limit; tests put in their own.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal MetricPollOptions Validated()
    {
        ArgumentNullException.ThrowIfNull(TimeProvider);
        Require(MinimumInterval > TimeSpan.Zero, nameof(MinimumInterval), MinimumInterval, "more than zero");
        Require(MaximumInterval >= MinimumInterval, nameof(MaximumInterval), MaximumInterval, $"at least MinimumInterval ({MinimumInterval})");
        Require(Growth >= 1 && double.IsFinite(Growth), nameof(Growth), Growth, "at least 1");
        Require(Timeout > TimeSpan.Zero || Timeout == System.Threading.Timeout.InfiniteTimeSpan, nameof(Timeout), Timeout, "more than zero, or infinite");
        return this;
    }

    private static void Require(bool holds, string name, IFormattable value, string expected)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; expected {expected}."));
        }
    }
}
