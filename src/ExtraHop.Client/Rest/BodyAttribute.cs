namespace ExtraHop.Client.Rest;

/// <summary>Sends the parameter as the request's body: a <see cref="string"/> as text, an <see cref="IRequestBody"/> as what it says, anything else as JSON. A null body is left out.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute;
