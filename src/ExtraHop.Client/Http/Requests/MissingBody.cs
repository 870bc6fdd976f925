using System.Net;

namespace ExtraHop.Client.Http.Requests;

/// <summary>Stands for a body that a caller left null, until the outermost handler refuses it or takes it away.</summary>
internal sealed class MissingBody : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }
}
