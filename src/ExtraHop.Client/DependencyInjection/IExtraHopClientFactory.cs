namespace ExtraHop.Client;

/// <summary>Gives the clients of a container by name, where the name is only known while the program runs.</summary>
public interface IExtraHopClientFactory
{
    /// <summary>The names that were registered; the empty one stands for the client without a name.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The client of a name: always the same one. The container disposes it.</summary>
    /// <param name="name">The name that was given to <c>AddExtraHopClient</c>.</param>
    /// <exception cref="ArgumentException">No client of that name is registered.</exception>
    IExtraHopClient Get(string name);
}
