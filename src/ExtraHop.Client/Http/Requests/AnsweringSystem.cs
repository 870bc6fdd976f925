using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Http.Requests;

/// <summary>Learns which system answers the calls of a walk. A walk knows an interface, which may be anyone's; a client's call leaves its origin here on the
/// way.</summary>
internal sealed class AnsweringSystem
{
    private static readonly AsyncLocal<AnsweringSystem?> s_asking = new();

    private Uri? _origin;

    /// <summary>Called by every call of a client.</summary>
    public static void Called(Uri origin)
    {
        if (s_asking.Value is { } walk)
        {
            walk._origin = origin;
        }
    }

    /// <summary>The items of a walk; its errors name the system that it reads.</summary>
    public static async IAsyncEnumerable<T> NameErrors<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var walk = new AnsweringSystem();
        IAsyncEnumerator<T> item = items.GetAsyncEnumerator(cancellationToken);
        await using (item.ConfigureAwait(false))
        {
            while (await walk.MoveNextAsync(item).ConfigureAwait(false))
            {
                yield return item.Current;
            }
        }
    }

    // What is set here is gone for the caller when the method returns.
    private async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> item)
    {
        s_asking.Value = this;
        try
        {
            return await item.MoveNextAsync().ConfigureAwait(false);
        }
        catch (ExtraHopException error) when (error.IsNamed(_origin))
        {
            // Never: the filter only looks.
            throw;
        }
    }
}
