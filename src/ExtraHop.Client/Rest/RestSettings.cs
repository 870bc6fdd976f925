namespace ExtraHop.Client.Rest;

/// <summary>What a client is bound to once it is made: its options, checked and frozen.</summary>
internal sealed class RestSettings
{
    /// <summary>Scheme, host and port that every request goes to. The credential never leaves it.</summary>
    public required Uri Origin { get; init; }

    /// <summary>The path that operations hang below.</summary>
    public string ApiPath { get; init; } = "/api/v1";

    /// <summary>The longest a call may take, retries and body included; infinite for none. A body that is streamed has none.</summary>
    public TimeSpan TotalTimeout { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>The longest that a streamed body may stay silent.</summary>
    public TimeSpan StreamIdleTimeout { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>How jobs are waited for where the caller says nothing.</summary>
    public JobWaitOptions JobWait { get; init; } = new();

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Turns a Location into an address below the origin, or refuses one that leads elsewhere.</summary>
    /// <exception cref="ExtraHopResponseException">The location is on another origin or no address at all.</exception>
    public Uri RequireSameOrigin(string location, Operation operation)
    {
        if (!Uri.TryCreate(Origin, location, out Uri? target) || !IsSameOrigin(target))
        {
            throw new ExtraHopResponseException(new ApiErrorDetails
            {
                StatusCode = System.Net.HttpStatusCode.OK,
                Method = operation.Method.Method,
                PathTemplate = operation.PathTemplate,
                ErrorMessage = $"the answer points to another system, and the credential stays with {Origin.Authority}: nothing was sent there.",
            });
        }

        return target;
    }

    /// <summary>True for an address of the same scheme, host and port that carries no user name.</summary>
    public bool IsSameOrigin(Uri target) =>
        target.IsAbsoluteUri && target.UserInfo.Length == 0 && target.Port == Origin.Port
        && string.Equals(target.Scheme, Origin.Scheme, StringComparison.Ordinal)
        && string.Equals(target.IdnHost, Origin.IdnHost, StringComparison.OrdinalIgnoreCase);
}
