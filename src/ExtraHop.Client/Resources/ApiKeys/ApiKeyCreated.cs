using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A new API key.</summary>
public sealed record ApiKeyCreated : ExtraHopModel<ApiKeyCreated>
{
    /// <summary>The whole key. The system shows it here and never again.</summary>
    [JsonPropertyName("apikey")]
    public string ApiKey { get; set => field = value ?? ""; } = "";
}
