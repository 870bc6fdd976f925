using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Which investigations to find. All members that are set have to hold.</summary>
public sealed record InvestigationSearch : ExtraHopRequest<InvestigationSearch>
{
    /// <summary>Finds those made at this time or later.</summary>
    [JsonConverter(typeof(QueryTimeNumberConverter))]
    public QueryTime? CreationTime { get; init; }

    /// <summary>Finds those that changed at this time or later.</summary>
    [JsonConverter(typeof(QueryTimeNumberConverter))]
    public QueryTime? UpdateTime { get; init; }

    /// <summary>True for those that users made, false for those that the system recommends; null for both.</summary>
    public bool? IsUserCreated { get; init; }
}
