using System.Collections.Concurrent;
using ExtraHop.Client.Simulator.Samples;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.State;

/// <summary>Which keys and tokens open the door, and whose they are.</summary>
internal sealed class CredentialStore(SimulatorOptions options, TimeProvider clock)
{
    public const string SetupUser = SampleText.SetupUser;

    private readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _tokens = new(StringComparer.Ordinal);

    public void AddKey(string key, string user) => _keys[key] = user;

    public string IssueToken()
    {
        string token = $"sim.{FreshSecrets.Hex(16)}.{FreshSecrets.Hex(16)}";
        _tokens[token] = clock.GetUtcNow() + options.TokenLifetime;
        return token;
    }

    public void RevokeTokens() => _tokens.Clear();

    public void RemoveUser(string user)
    {
        foreach ((string key, _) in _keys.Where(pair => pair.Value == user).ToArray())
        {
            _keys.TryRemove(key, out _);
        }
    }

    /// <summary>The user behind an Authorization header; null when it opens nothing.</summary>
    public string? Identify(string header)
    {
        int space = header.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return null;
        }

        string scheme = header[..space];
        string rest = header[(space + 1)..].Trim();
        if (scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
        {
            return _tokens.TryGetValue(rest, out DateTimeOffset end) && clock.GetUtcNow() < end ? SetupUser : null;
        }

        if (options.Platform == SimulatedPlatform.RevealX360 || !scheme.Equals("ExtraHop", StringComparison.OrdinalIgnoreCase)
            || !rest.StartsWith("apikey=", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return _keys.GetValueOrDefault(rest["apikey=".Length..]);
    }
}
