using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Which detections to find.</summary>
/// <example>
/// <code>
/// new DetectionSearch
/// {
///     From = "-1d", Sort = [DetectionSort.Descending("risk_score")],
///     Filter = new() { Categories = ["sec.exploit"], RiskScoreMin = 60, Status = [DetectionStatus.New, DetectionStatus.None] },
/// }
/// </code>
/// </example>
public sealed record DetectionSearch : ExtraHopRequest<DetectionSearch>
{
    /// <summary>What the detections have to be; null for all.</summary>
    public DetectionSearchFilter? Filter { get; init; }

    /// <summary>Finds detections that went on after this time, also when they began before it.</summary>
    [JsonConverter(typeof(QueryTimeNumberConverter))]
    public QueryTime? From { get; init; }

    /// <summary>Finds detections that ended before this time.</summary>
    [JsonConverter(typeof(QueryTimeNumberConverter))]
    public QueryTime? Until { get; init; }

    /// <summary>Finds detections that were created at this time or later.</summary>
    [JsonConverter(typeof(QueryTimeNumberConverter))]
    public QueryTime? CreateTime { get; init; }

    /// <summary>Finds detections of which anything changed at this time or later; see <see cref="IDetectionsApi.EnumerateChangesAsync"/>.</summary>
    [JsonConverter(typeof(QueryTimeNumberConverter))]
    public QueryTime? ModTime { get; init; }

    /// <summary>Finds detections whose activity changed at this time or later.</summary>
    [JsonConverter(typeof(QueryTimeNumberConverter))]
    public QueryTime? UpdateTime { get; init; }

    /// <summary>How the detections are sorted, first field first.</summary>
    public IReadOnlyList<DetectionSort>? Sort { get; init; }

    /// <summary>The most detections in one answer. Newer systems give 1000 by default and 20,000 at most.</summary>
    public int? Limit { get; init; }

    /// <summary>How many detections to skip.</summary>
    public int? Offset { get; init; }

    /// <summary>True for answers that hold the IDs of the detections and nothing else.</summary>
    public bool? IdOnly { get; init; }

    /// <summary>True for answers with <see cref="Detection.ActivityLog"/>, whose entries then hold participants and properties in place of the detection. Since
    /// 26.3.</summary>
    public bool? IncludeActivityLog { get; init; }
}
