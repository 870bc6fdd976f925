using System.Threading.Tasks.Sources;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Tests.Support;

/// <summary>A body whose reads wait until <see cref="Give"/>, without allocating anything by themselves.</summary>
internal sealed class AwaitableStream : ReadOnlyStream, IValueTaskSource<int>
{
    private ManualResetValueTaskSourceCore<int> _core;

    public void Give(int count) => _core.SetResult(count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _core.Reset();
        return new ValueTask<int>(this, _core.Version);
    }

    public int GetResult(short token) => _core.GetResult(token);

    public ValueTaskSourceStatus GetStatus(short token) => _core.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
