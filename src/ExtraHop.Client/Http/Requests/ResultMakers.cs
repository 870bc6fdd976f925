namespace ExtraHop.Client.Http.Requests;

/// <summary>Makes a result out of an answer's status, headers or stream. The answer is disposed afterwards; what the result keeps, it takes.</summary>
internal delegate ValueTask<object> ResultMaker(ApiAnswer answer, CancellationToken cancellationToken);

/// <summary>The results that are more than JSON, each with its maker. The root fills the table, so that nothing here has to know jobs or packets.</summary>
internal sealed class ResultMakers : Dictionary<Type, ResultMaker>
{
    /// <summary>Those among them that are streamed: their methods ask for something else than JSON.</summary>
    public required IReadOnlyList<Type> Streamed { get; init; }
}
