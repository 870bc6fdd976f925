using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An user created.</summary>
public sealed record UserCreated : ExtraHopModel
{
    /// <summary>The apikey.</summary>
    [JsonPropertyName("apikey")]
    public string? ApiKey { get; set; }

    /// <summary>The user's login name.</summary>
    public string Username { get; set; } = "";

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(UserCreated);
}
