using ExtraHop.Client.Simulator.Catalogue;

namespace ExtraHop.Client.Simulator.Routing;

/// <summary>What the route table made of a request: an operation with its path values, or the methods that the path would allow.</summary>
internal sealed record RouteMatch(ApiOperation? Operation, IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> AllowedMethods)
{
    public static readonly RouteMatch None = new(null, new Dictionary<string, string>(StringComparer.Ordinal), []);
}
