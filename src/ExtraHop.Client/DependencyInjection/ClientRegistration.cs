namespace ExtraHop.Client.DependencyInjection;

/// <summary>Marks in a container that a client of this name is registered.</summary>
internal sealed class ClientRegistration(string name)
{
    private const string HttpClientName = "ExtraHop.Client";

    public string Name { get; } = name;

    /// <summary>The name under which the HTTP client is known to its factory.</summary>
    public static string HttpNameOf(string name) => name.Length == 0 ? HttpClientName : $"{HttpClientName}:{name}";
}
