namespace ExtraHop.Client.Rest;

/// <summary>A result that is made from a response's status and headers, not from its JSON alone. Generated code calls it and knows no such type by name.</summary>
/// <typeparam name="TSelf">The result.</typeparam>
internal interface IFromResponse<TSelf>
    where TSelf : class, IFromResponse<TSelf>
{
    /// <summary>What the response must carry, for the error that says it did not: <c>a Location header that names a job</c>.</summary>
    static abstract string Expected { get; }

    /// <summary>True when the result reads the body later and so owns the response; it is not disposed then.</summary>
    static virtual bool OwnsResponse => false;

    /// <summary>Makes the result, or null where the response does not carry one.</summary>
    static abstract ValueTask<TSelf?> ReadAsync(ApiResponse response, CancellationToken cancellationToken);
}
