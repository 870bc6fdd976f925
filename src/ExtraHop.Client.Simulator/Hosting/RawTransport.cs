using System.IO.Pipelines;

namespace ExtraHop.Client.Simulator.Hosting;

/// <summary>The connection below TLS, for faults that end it in a way that HTTP cannot.</summary>
internal sealed class RawTransport(PipeWriter output, CancellationToken closed)
{
    /// <summary>Sends FIN without an answer and without a goodbye of TLS, and waits until the socket is closed.</summary>
    public async Task FinishAsync()
    {
        await output.CompleteAsync().ConfigureAwait(false);
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (closed.Register(static state => ((TaskCompletionSource)state!).TrySetResult(), done).ConfigureAwait(false))
        {
            // The socket's own loop closes it; the bound is for a peer that keeps it busy.
            await Task.WhenAny(done.Task, Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System, CancellationToken.None)).ConfigureAwait(false);
        }
    }
}
