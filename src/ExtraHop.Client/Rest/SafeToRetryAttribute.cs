namespace ExtraHop.Client.Rest;

/// <summary>Says of a <c>POST</c> that it only reads, so that it may be sent again like a <c>GET</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SafeToRetryAttribute : Attribute;
