using ExtraHop.Client;

namespace ExtraHop.Cli;

/// <summary>A call for one of several objects failed: the client's message has the operation, and the user wants to know of which object.</summary>
internal sealed class NamedFailureException(string name, ExtraHopApiException error, bool partly) : Exception($"{name}: {error.Message}", error)
{
    /// <summary>Whether others were shown before.</summary>
    public bool Partly => partly;

    /// <summary>Runs a call; an error of the system names the object.</summary>
    /// <param name="name">The object, such as <c>device 10001</c>.</param>
    /// <param name="partly">Whether others were shown before.</param>
    /// <param name="call">The call.</param>
    public static async Task<T> WrapAsync<T>(string name, bool partly, Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (ExtraHopApiException error)
        {
            throw new NamedFailureException(name, error, partly);
        }
    }
}
