namespace ExtraHop.Client;

/// <summary>How a job, or a system that restarts, is waited for. The first poll comes at once; then the pause grows from floor to cap.</summary>
public sealed record JobWaitOptions
{
    /// <summary>The pause after the first poll, and the shortest one. The default is 1 s.</summary>
    public TimeSpan MinimumInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause between two polls. The default is 30 s, which is what the vendor's guides use.</summary>
    public TimeSpan MaximumInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What each pause is multiplied with to give the next. The default is 2.</summary>
    public double Growth { get; init; } = 2;

    /// <summary>The part of a pause that is drawn by chance, so that many waiters do not poll in step: 0.2 means 80 % to 120 %. The default is 0.2.</summary>
    public double Jitter { get; init; } = 0.2;

    /// <summary>The longest wait in all; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none. The default is 2 hours.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromHours(2);

    /// <summary>How long the system may stay unreachable in one piece, as it does while it restarts. The default is 30 minutes.</summary>
    public TimeSpan UnreachableTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a system that answers may answer otherwise than it will, as it does while it stops or starts: 404, a web page, an empty or broken
    /// answer, 401, 403. Times in which it does not answer at all do not count. Zero makes the first such answer an error;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit. The default is 2 minutes.</summary>
    public TimeSpan StartupTimeout { get; init; } = TimeSpan.FromMinutes(2);

    internal JobWaitOptions Validated()
    {
        Require(MinimumInterval > TimeSpan.Zero, nameof(MinimumInterval), MinimumInterval, "more than zero");
        Require(MaximumInterval >= MinimumInterval, nameof(MaximumInterval), MaximumInterval, $"at least MinimumInterval ({MinimumInterval})");
        Require(Growth >= 1 && double.IsFinite(Growth), nameof(Growth), Growth, "at least 1");
        Require(Jitter is >= 0 and < 1, nameof(Jitter), Jitter, "from 0 to below 1");
        Require(Timeout > TimeSpan.Zero || Timeout == System.Threading.Timeout.InfiniteTimeSpan, nameof(Timeout), Timeout, "more than zero, or infinite");
        Require(IsZeroOrMore(UnreachableTimeout), nameof(UnreachableTimeout), UnreachableTimeout, "zero or more, or infinite");
        Require(IsZeroOrMore(StartupTimeout), nameof(StartupTimeout), StartupTimeout, "zero or more, or infinite");
        return this;
    }

    private static bool IsZeroOrMore(TimeSpan time) => time >= TimeSpan.Zero || time == System.Threading.Timeout.InfiniteTimeSpan;

    private static void Require(bool holds, string name, IFormattable value, string expected)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(
                name, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} is {value}; expected {expected}."));
        }
    }
}
