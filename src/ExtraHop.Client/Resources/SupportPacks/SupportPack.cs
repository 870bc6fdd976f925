using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A support pack that is ready to be downloaded.</summary>
public sealed record SupportPack : ExtraHopModel<SupportPack>
{
    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedTime { get; set; }

    /// <summary>The file's name.</summary>
    [JsonPropertyName("filename")]
    public string FileName { get; set => field = value ?? ""; } = "";

    /// <summary>The file's size, as a text for people.</summary>
    public string Size { get; set => field = value ?? ""; } = "";
}
