using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A detection activity.</summary>
public sealed record DetectionActivity : ExtraHopModel
{
    /// <summary>When it began.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>The participants.</summary>
    public IReadOnlyList<DetectionParticipant> Participants { get; set => field = value ?? []; } = [];

    /// <summary>The properties.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Properties { get; set; }
}
