using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Api;

/// <summary>What is to be sent.</summary>
internal sealed record ApiCall(HttpMethod Method, string Path, string Query, CatalogueOperation? Operation, ApiBody? Body)
{
    /// <summary>The request for the client.</summary>
    public RawRequest ToRequest() => new(Method, Query.Length == 0 ? Path : $"{Path}?{Query}")
    {
        Body = Body?.ToRawBody(),
        OnlyReads = Operation?.OnlyReads ?? false,
    };
}
