using System.Globalization;
using ExtraHop.Client.Options;

namespace ExtraHop.Client;

/// <summary>What some calls do differently from the rest of their client: <c>client.With(new CallOptions { TotalTimeout = TimeSpan.FromMinutes(10) })</c>.
/// What is null stays as the client has it.</summary>
/// <remarks>The limits of an upload's or a job's single requests follow, too; how a job is polled is said by <see cref="JobWaitOptions"/>.</remarks>
public sealed record CallOptions
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    // What the client writes itself, or what belongs to the body.
    private static readonly string[] s_reserved =
        ["Authorization", "Accept", "Accept-Encoding", "Connection", "Cookie", "Expect", "Host", "Proxy-Authorization", "Transfer-Encoding", "Upgrade",
            "User-Agent"];

    /// <summary>In place of <see cref="ExtraHopClientOptions.TotalTimeout"/>: more than zero and at most 24 days, or
    /// <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan? TotalTimeout { get; init; }

    /// <summary>In place of <see cref="ExtraHopClientOptions.AttemptTimeout"/>: more than zero and at most 24 days, or <see cref="Timeout.InfiniteTimeSpan"/>.
    /// An attempt never outlives its call.</summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>In place of <see cref="ExtraHopClientOptions.StreamIdleTimeout"/>: more than zero and at most 24 days, or
    /// <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan? StreamIdleTimeout { get; init; }

    /// <summary>In place of <see cref="ExtraHopClientOptions.Retry"/>. <c>new RetryOptions { MaxAttempts = 1 }</c> switches retries off.</summary>
    public RetryOptions? Retry { get; init; }

    /// <summary>Headers to add, such as one that a proxy in front of the system asks for. Those that the client writes itself (<c>Authorization</c>,
    /// <c>Host</c>, <c>User-Agent</c> and others) and those of the body (<c>Content-...</c>) are refused.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Called once for each call that succeeds, before its result is returned: the status, the request ID and how many attempts it took.
    /// What it throws, the call throws; by then a change has taken effect.</summary>
    public Action<CallInfo>? OnSuccess { get; init; }

    /// <summary>What is set, without the values of headers.</summary>
    public override string ToString()
    {
        string?[] parts =
        [
            TotalTimeout is { } total ? $"total timeout {total:c}" : null,
            AttemptTimeout is { } attempt ? $"attempt timeout {attempt:c}" : null,
            StreamIdleTimeout is { } idle ? $"stream idle timeout {idle:c}" : null,
            Retry is { } retry ? string.Create(CultureInfo.InvariantCulture, $"{retry.MaxAttempts} attempts") : null,
            Headers is { Count: > 0 } headers ? $"headers {string.Join(", ", headers.Keys)}" : null,
        ];
        return parts.Any(static part => part is not null) ? string.Join(", ", parts.OfType<string>()) : "as the client";
    }

    /// <summary>These options, with what they leave out taken from others.</summary>
    internal CallOptions Over(CallOptions? other) => other is null ? this : new CallOptions
    {
        TotalTimeout = TotalTimeout ?? other.TotalTimeout,
        AttemptTimeout = AttemptTimeout ?? other.AttemptTimeout,
        StreamIdleTimeout = StreamIdleTimeout ?? other.StreamIdleTimeout,
        Retry = Retry ?? other.Retry,
        Headers = Merged(other.Headers, Headers),
        OnSuccess = other.OnSuccess + OnSuccess,
    };

    /// <summary>A copy that later changes of the dictionary do not reach.</summary>
    /// <exception cref="ArgumentException">A member is wrong; the message has a sentence for each.</exception>
    internal CallOptions Checked()
    {
        List<string> problems = [.. Problems()];
        return problems.Count == 0 ? this with { Headers = Merged(null, Headers) } : throw new ArgumentException(string.Join(" ", problems));
    }

    private IEnumerable<string> Problems()
    {
        foreach ((string name, TimeSpan? time) in new[] { (nameof(TotalTimeout), TotalTimeout), (nameof(AttemptTimeout), AttemptTimeout),
            (nameof(StreamIdleTimeout), StreamIdleTimeout) })
        {
            if (time is { } value && value != Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value > s_longest))
            {
                yield return $"{name} is {value:c}; expected more than zero and at most 24 days, or infinite.";
            }
        }

        foreach (string problem in Retry?.Problems() ?? [])
        {
            yield return problem;
        }

        foreach ((string name, string value) in Headers ?? new Dictionary<string, string>())
        {
            if (s_reserved.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
            {
                yield return $"Headers has '{name}', which the client writes itself; expected another header.";
            }
            else if (name.Length == 0 || name.Any(static c => !char.IsAsciiLetterOrDigit(c) && !"!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal)))
            {
                yield return $"Headers has the name '{OptionsRules.Visible(name)}'; expected letters, digits and dashes.";
            }
            else if (value is null || value.Any(static c => c is < ' ' or > '~'))
            {
                // Not repeated: it may be secret.
                yield return $"The value of the header '{name}' is null or has a line break or a character beyond ASCII; expected one line of ASCII.";
            }
        }
    }

    private static Dictionary<string, string>? Merged(IReadOnlyDictionary<string, string>? below, IReadOnlyDictionary<string, string>? above)
    {
        if (below is null && above is null)
        {
            return null;
        }

        var merged = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in (below ?? new Dictionary<string, string>()).Concat(above ?? new Dictionary<string, string>()))
        {
            merged[name] = value;
        }

        return merged;
    }
}
