namespace ExtraHop.Client.Http.Requests;

/// <summary>What a client is bound to once it is made: its options, checked and frozen.</summary>
internal sealed class RestSettings
{
    /// <summary>Scheme, host and port that every request goes to. The credential never leaves it.</summary>
    public required Uri Origin { get; init; }

    /// <summary>The path that operations hang below.</summary>
    public const string ApiPath = "/api/v1";

    /// <summary>What the address of every request starts with: scheme, host and <c>/api/v1</c>.</summary>
    public string Prefix => field ??= Origin.GetLeftPart(UriPartial.Authority) + ApiPath;

    /// <summary>The longest a call may take, retries and body included; infinite for none. A streamed answer has none beyond its headers.</summary>
    public TimeSpan TotalTimeout { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>The longest that a streamed body may stay silent.</summary>
    public TimeSpan StreamIdleTimeout { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether the client is still in use.</summary>
    public ClientLifetime Lifetime { get; } = new();

    /// <summary>True for an address of the same scheme, host and port that carries no user name.</summary>
    public bool IsSameOrigin(Uri target) =>
        target.IsAbsoluteUri && target.UserInfo.Length == 0 && target.Port == Origin.Port
        && string.Equals(target.Scheme, Origin.Scheme, StringComparison.Ordinal)
        && string.Equals(target.IdnHost, Origin.IdnHost, StringComparison.OrdinalIgnoreCase);
}
