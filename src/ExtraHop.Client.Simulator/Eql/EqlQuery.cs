using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Eql;

/// <summary>A query that was read: which entries it finds, and in what order.</summary>
/// <param name="Matches">True for an entry that it finds.</param>
/// <param name="SortField">The field of <c>sort by</c>, or null.</param>
/// <param name="Descending">True for <c>desc</c>.</param>
internal sealed record EqlQuery(Func<JsonObject, bool> Matches, string? SortField, bool Descending);
