using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A support pack that runs. What a system says beyond these members is in <see cref="ExtraHopModel.AdditionalProperties"/>.</summary>
public sealed record SupportPackProgress : ExtraHopModel<SupportPackProgress>
{
    /// <summary>When the run began.</summary>
    public DateTimeOffset? CreatedTime { get; set; }

    /// <summary>The name that the file will have.</summary>
    [JsonPropertyName("filename")]
    public string FileName { get; set => field = value ?? ""; } = "";

    /// <summary>The size so far, as a text for people.</summary>
    public string Size { get; set => field = value ?? ""; } = "";
}
