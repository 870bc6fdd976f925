using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An api key created.</summary>
public sealed record ApiKeyCreated : ExtraHopModel
{
    /// <summary>The apikey: complete key, shown once.</summary>
    [JsonPropertyName("apikey")]
    public string ApiKey { get; set; } = "";

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ApiKeyCreated);
}
