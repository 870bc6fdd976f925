namespace ExtraHop.Client.Rest;

/// <summary>A request that remembers its operation, so that the handlers need no dictionary of options.</summary>
internal sealed class ApiRequest : HttpRequestMessage
{
    public ApiRequest(Operation operation, Uri target)
        : base(operation.Method, target)
    {
        Operation = operation;
        Headers.TryAddWithoutValidation("Accept", operation.Accept ?? "application/json");
    }

    public Operation Operation { get; }

    /// <summary>True when the caller reads the body as a stream of any length: no total deadline then, but an idle one for each read.</summary>
    public bool StreamsResponse { get; init; }

    /// <summary>When the call must be over, as a timestamp of the clock in use; null for no limit.</summary>
    public long? Deadline { get; set; }

    /// <summary>The operation of any request; null for one that did not come from generated code.</summary>
    public static Operation? OperationOf(HttpRequestMessage? request) => (request as ApiRequest)?.Operation;
}
