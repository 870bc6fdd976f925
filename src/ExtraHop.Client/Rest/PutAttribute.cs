namespace ExtraHop.Client.Rest;

/// <summary>Sends the method as <c>PUT</c> to a path below <c>/api/v1</c>.</summary>
/// <param name="path">The path template; <c>{name}</c> is filled, escaped, from the parameter of that name.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PutAttribute(string path) : VerbAttribute("PUT", path);
