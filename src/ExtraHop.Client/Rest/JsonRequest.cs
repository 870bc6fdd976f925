namespace ExtraHop.Client.Rest;

/// <summary>A request whose answer is one JSON value.</summary>
/// <remarks>Its body is read within the handlers, so that a connection that breaks under it is retried as one that breaks before it.</remarks>
internal sealed class JsonRequest<T>(Operation operation, Uri target) : ApiRequest(operation, target)
{
    /// <summary>The value, once an answer came.</summary>
    public Task<T>? Answer { get; private set; }

    public override Task ReceiveAsync(HttpResponseMessage response, CancellationToken cancellationToken) => ReadAsync(response, cancellationToken);

    /// <summary>Reads the value out of an answer.</summary>
    public Task<T> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => Answer = RestClient.ReadBodyAsync<T>(Operation, response, cancellationToken);
}
