namespace ExtraHop.Client.Rest;

/// <summary>Puts each property of the parameter into the query string, its name in snake case. Simple parameters that are neither in the path nor the body need no attribute.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class QueryAttribute : Attribute;
