namespace ExtraHop.Client.Rest;

/// <summary>Fixed headers of a method, each as <c>Name: value</c>. <c>Content-Type</c> names the type of the body.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HeadersAttribute(params string[] headers) : Attribute
{
    public string[] Headers { get; } = headers;
}
