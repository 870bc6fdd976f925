namespace ExtraHop.Client.Rest;

/// <summary>A request that remembers its operation, so that the handlers need no dictionary of options.</summary>
internal class ApiRequest : HttpRequestMessage
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

    /// <summary>How often the request was sent so far.</summary>
    public int Attempts { get; set; }

    /// <summary>True when the last attempt ended before the request itself was sent, because no credential could be had for it.</summary>
    public bool CredentialFailed { get; set; }

    /// <summary>Starts the deadline of the call again; set by the call.</summary>
    public Action? CallMoved { get; set; }

    /// <summary>Starts the limit of the attempt again; set for as long as the attempt runs.</summary>
    public Action? AttemptMoved { get; set; }

    /// <summary>True when the body, if there is one, can be sent now: a stream that was read and cannot go back cannot.</summary>
    public static bool CanSend(HttpContent? content) => content switch
    {
        StreamBody stream => stream.CanSend,
        MultipartBody parts => parts.CanSend,
        null or JsonBody or ByteArrayContent => true,
        _ => false,
    };

    /// <summary>The operation of any request. One that did not come from generated code gets a name that holds nothing of its address.</summary>
    public static Operation OperationOf(HttpRequestMessage request) => request is ApiRequest { Operation: var operation }
        ? operation
        : new Operation("Http.Send", request.Method, "(own request)", request.Method == HttpMethod.Get || request.Method == HttpMethod.Head);

    /// <summary>Reads what has to be read of an answer before the attempt counts as a success.</summary>
    public virtual Task ReceiveAsync(HttpResponseMessage response, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Told by a body that a piece of it left.</summary>
    public void Moved()
    {
        CallMoved?.Invoke();
        AttemptMoved?.Invoke();
    }

    /// <summary>The operation alone: the base would print the headers, and with them the credential.</summary>
    public override string ToString() => Operation.ToString();
}
