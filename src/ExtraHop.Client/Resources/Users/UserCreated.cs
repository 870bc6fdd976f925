using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A new user account.</summary>
public sealed record UserCreated : ExtraHopModel<UserCreated>
{
    /// <summary>The whole API key, where one was asked for. The system shows it here and never again.</summary>
    [JsonPropertyName("apikey")]
    public string? ApiKey { get; set; }

    /// <summary>The login name.</summary>
    public string Username { get; set => field = value ?? ""; } = "";
}
