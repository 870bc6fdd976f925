using System.Net;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What became of a list of assignments: all of them were taken, or a part was and the rest is named with its reasons.</summary>
/// <remarks>Where a system takes none, it answers 422 and the call throws, with the same list in <see cref="ExtraHopApiException.Failures"/>.</remarks>
public sealed record AssignmentResult : ExtraHopModel<AssignmentResult>
{
    private bool _isPartial;

    /// <summary>What the system says of it; null when all were taken.</summary>
    public string? Message { get; set; }

    /// <summary>What was refused, each with its reason; empty when all were taken.</summary>
    public IReadOnlyList<AssignmentFailure> Failures { get; set => field = value ?? Unset<AssignmentFailure>.List; } = Unset<AssignmentFailure>.List;

    /// <summary>True when every assignment was taken.</summary>
    [JsonIgnore]
    public bool IsComplete => !_isPartial && Failures.Count == 0;

    /// <inheritdoc/>
    internal override string? Summary => IsComplete ? "AssignmentResult {is_complete: true}" : null;

    /// <summary>Reads the answer: only a partial result has a body that counts.</summary>
    internal static AssignmentResult Of(ApiAnswer answer, JsonTypeInfo<AssignmentResult> typeInfo)
    {
        if (answer.Status != HttpStatusCode.MultiStatus)
        {
            return new AssignmentResult();
        }

        AssignmentResult partial = ApiSerializer.ReadJson(answer, typeInfo);
        partial._isPartial = true;
        return partial;
    }
}
