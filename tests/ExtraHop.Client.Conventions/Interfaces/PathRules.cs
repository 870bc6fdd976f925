using ExtraHop.Client.Tests.Contract;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>Paths and what fills them.</summary>
internal static class PathRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.ForRequests(
            "a path is well formed", static method => Malformed(method.Path) is { } problem ? [$"has the path '{method.Path}', which {problem}"] : []),
        Rule.ForRequests("every placeholder has its parameter", static method =>
            from name in method.Placeholders.Distinct(StringComparer.Ordinal)
            let parameters = method.Parameters.Count(parameter => parameter.WireName == name)
            where parameters != 1
            select parameters == 0 ? $"has no parameter for {{{name}}}" : $"has {parameters} parameters for {{{name}}}"),
        Rule.ForParameters("a value of a path is a number, a text or a wire value", Place.Path, static (_, parameter) =>
            parameter.Type != typeof(long) && parameter.Type != typeof(int) && parameter.Type != typeof(string)
                && !parameter.Type.IsAssignableTo(typeof(IWireValue))
                ? $"fills a part of the path and is a {parameter.Type.Name}"
                : null),
        Rule.ForParameters("a value of a path is always there", Place.Path, static (_, parameter) =>
            parameter.MayBeNull || parameter.HasDefault ? "fills a part of the path and may be left out" : null),
        Rule.ForRequests(
            "an operation is in the catalogue", static method => method.Operation is null ? [$"sends {method.Key}, which is not in the catalogue"] : []),
        Rule.ForRequests("a parameter goes to one place", static method =>
            from parameter in method.Parameters
            where parameter.FillsPath && (parameter.Body is not null || parameter.Query is not null || parameter.Converter is not null)
                || parameter.Body is not null && (parameter.Query is not null || parameter.Converter is not null || parameter.Alias is not null)
            select $"sends '{parameter}' to two places"),
    ];

    private static string? Malformed(string path)
    {
        if (!path.StartsWith('/'))
        {
            return "does not start with a slash";
        }

        if (path.Length > 1 && path.EndsWith('/') && !Catalogue.Operations.Any(operation => operation.Path == path))
        {
            return "ends with a slash";
        }

        if (path.Contains('?', StringComparison.Ordinal) || path.Contains('#', StringComparison.Ordinal))
        {
            return "holds a query or a fragment";
        }

        foreach (string segment in path.Split('/').Skip(1))
        {
            // The value takes the whole segment; a tilde before it tells an uploader's key from an ID.
            string name = segment.TrimStart('~');
            bool isPlaceholder = name is ['{', _, .., '}'] && name.IndexOfAny(['{', '}'], 1) == name.Length - 1;
            if (segment is "." or ".."
                || (!isPlaceholder && (segment.Length == 0 || segment.Any(static c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.')))))
            {
                return $"has the segment '{segment}'";
            }
        }

        return path.Split('/').GroupBy(static segment => segment, StringComparer.Ordinal)
            .FirstOrDefault(static same => same.Key.Contains('{', StringComparison.Ordinal) && same.Count() > 1) is { } twice
            ? $"has {twice.Key} twice"
            : null;
    }
}
