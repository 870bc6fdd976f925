using System.Text.Json;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>One entry of a detection's activity log: who did what in one stretch of time. Since 26.3.</summary>
public sealed record DetectionActivity : ExtraHopModel<DetectionActivity>
{
    /// <summary>When the stretch began.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>When the stretch ended.</summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Who took part in it.</summary>
    public IReadOnlyList<DetectionParticipant> Participants { get; set => field = value ?? Unset<DetectionParticipant>.List; } =
        Unset<DetectionParticipant>.List;

    /// <summary>Particulars of the kind of detection, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Properties { get; set; }
}
