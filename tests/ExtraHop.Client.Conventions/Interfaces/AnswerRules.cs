using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>Results, and the headers that decide on them.</summary>
internal static class AnswerRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("a result can be made", static api => api.Type.IsGenericType ? [] : Refused(api)),
        Rule.ForRequests("a result is never null", static method => method.ResultMayBeNull ? [$"may return null in place of a {method.Result!.Name}"] : []),
        Rule.ForRequests("a header is one of two and stands once", Headers),
        Rule.ForRequests("what streams asks for something else than JSON, and nothing else does", static method => IsStreamed(method) == AsksForJson(method)
            ? [AsksForJson(method) ? "streams and asks for JSON" : $"asks for '{method.Header("Accept")}' and does not stream"]
            : []),
        Rule.ForRequests("what streams is a file in the catalogue, too", static method =>
            method.Operation is { } operation && IsStreamed(method) != (operation.ResponseContentType is { } type && !MediaType.IsJson(type))
                ? [$"{(IsStreamed(method) ? "streams" : "does not stream")}, and the catalogue says '{operation.ResponseContentType ?? "no body"}'"]
                : []),
        Rule.ForRequests("a type of content stands beside a body that is no JSON", ContentTypes),
    ];

    private static bool AsksForJson(ApiMethod method) => method.Header("Accept") is not { } accept || MediaType.IsJson(accept);

    private static bool IsStreamed(ApiMethod method) => method.Result == typeof(FileDownload) || method.Result == typeof(PacketCapture);

    /// <summary>What is refused in a user's interface is refused here.</summary>
    private static string[] Refused(ApiInterface api)
    {
        try
        {
            UserInterface.Require(api.Type, ResultTable.Streamed);
            return [];
        }
        catch (ArgumentException error)
        {
            return [error.Message];
        }
    }

    private static IEnumerable<string> Headers(ApiMethod method)
    {
        foreach (string header in method.Headers.Where(static header => header.Split(':', 2) is not [("Accept" or "Content-Type"), [' ', not ' ', ..]]))
        {
            yield return $"has the header '{header}'";
        }

        foreach (IGrouping<string, string> same in method.Headers.GroupBy(static header => header.Split(':')[0], StringComparer.OrdinalIgnoreCase)
            .Where(static same => same.Count() > 1))
        {
            yield return $"has the header {same.Key} {same.Count()} times";
        }
    }

    private static IEnumerable<string> ContentTypes(ApiMethod method)
    {
        string? type = method.Header("Content-Type");
        if (type is null)
        {
            if (method.In(Place.Body).Any(static body => body.Type == typeof(string) || body.Type == typeof(FileUpload)))
            {
                yield return "has a body that is no JSON and does not say what it is";
            }
        }
        else if (!method.In(Place.Body).Any())
        {
            yield return $"says '{type}' of no body";
        }
        else if (MediaType.IsJson(type) || method.In(Place.Body).Any(static body => body.Type != typeof(string) && body.Type != typeof(FileUpload)))
        {
            yield return $"says '{type}' of a body that is JSON anyway";
        }
    }
}
