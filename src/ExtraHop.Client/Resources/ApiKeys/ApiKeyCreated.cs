using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A new API key.</summary>
public sealed record ApiKeyCreated : ExtraHopModel
{
    /// <summary>The whole key. The system shows it here and never again.</summary>
    [JsonPropertyName("apikey")]
    public string ApiKey { get; set; } = "";

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ApiKeyCreated);
}
