namespace ExtraHop.Client.Http.Credentials;

/// <summary>A token with its times, as timestamps of the clock in use.</summary>
internal sealed class AccessToken(string header, long refreshAt, long expiresAt)
{
    /// <summary>The whole header value.</summary>
    public string Header { get; } = header;

    /// <summary>From here on a new one is fetched while this one is still used.</summary>
    public long RefreshAt { get; } = refreshAt;

    /// <summary>From here on it is not used any more.</summary>
    public long ExpiresAt { get; } = expiresAt;

    public override string ToString() => "access token (redacted)";
}
