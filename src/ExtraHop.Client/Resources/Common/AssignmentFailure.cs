using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>One part of a request that the system refused, where it took the rest or said why it took none.</summary>
public sealed record AssignmentFailure : ExtraHopModel<AssignmentFailure>
{
    /// <summary>What was asked for: <c>assign</c> or <c>unassign</c>.</summary>
    public string? Action { get; set; }

    /// <summary>The object, as text even where objects have numbers.</summary>
    [JsonConverter(typeof(ScalarTextConverter))]
    public string? Id { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Reason { get; set; }
}
