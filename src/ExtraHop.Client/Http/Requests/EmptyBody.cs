namespace ExtraHop.Client.Http.Requests;

/// <summary>No body, told as <c>Content-Length: 0</c>.</summary>
internal sealed class EmptyBody : RequestBody
{
    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }
}
