using Refit;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>Bodies and forms.</summary>
internal static class BodyRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.ForRequests("a request has one body", static method => method.In(Place.Body).Count() > 1 ? ["has more than one body"] : []),
        Rule.ForRequests("no body where the verb takes none", static method =>
            method.HasBody && (method.Verb == HttpMethod.Get || method.Verb == HttpMethod.Head || method.Verb == HttpMethod.Delete)
                ? [$"is a {method.Verb} and has a body"]
                : []),
        Rule.ForRequests("a body where the catalogue has one", static method =>
            method.Operation is { } operation && operation.HasBody != method.HasBody
                ? [operation.HasBody ? "has no body, and the catalogue has one" : "has a body, and the catalogue has none"]
                : []),
        Rule.ForParameters("a body is sent as it is by default", Place.Body, static (_, parameter) =>
            parameter.Body is { SerializationMethod: BodySerializationMethod.Default, Buffered: null } ? null : "is a body with settings of its own"),
        Rule.ForRequests("a form has a file and no body beside it", Form),
        Rule.ForParameters("a part of a form is a text or a file", Place.Part, static (_, parameter) =>
            parameter.Type == typeof(string) || parameter.Type == typeof(FileUpload) ? null : $"is a part of a form and a {parameter.Type.Name}"),
        Rule.ForRequests("a form's names are the catalogue's", static method =>
            from part in method.In(Place.Part)
            where method.Operation is { HasBody: true, BodyFields: { Count: > 0 } fields } && !fields.Any(field => field.Name == part.WireName)
            select $"sends the part '{part.WireName}', which the catalogue does not know"),
    ];

    private static IEnumerable<string> Form(ApiMethod method)
    {
        if (!method.IsForm)
        {
            yield break;
        }

        if (method.In(Place.Body).Any())
        {
            yield return "is a form and has a body beside it";
        }

        if (!method.In(Place.Part).Any(static part => part.Type == typeof(FileUpload)))
        {
            yield return "is a form without a file";
        }
    }
}
