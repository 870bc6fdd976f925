using System.Reflection;
using Refit;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>What an interface and its methods look like.</summary>
internal static class SignatureRules
{
    private static readonly string[] s_parameterAttributes = ["AliasAs", "Query", "QueryConverter", "Body"];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("an interface holds requests only", OnlyRequests),
        new("a method has one verb", static api => api.Methods
            .Where(static method => method.Verbs.Count != 1)
            .Select(static method => method.Verbs.Count == 0 ? $"{method} has no verb" : $"{method} has {method.Verbs.Count} verbs")),
        new("a request has one method", static api => api.Requests
            .GroupBy(static method => method.Key, StringComparer.Ordinal)
            .Where(static same => same.Count() > 1)
            .Select(static same => $"{string.Join(" and ", same)} both send {same.Key}")),
        new("the token comes last and may be left out", static api => api.Type.GetMethods()
            .Where(static method => method.GetCustomAttributes<HttpMethodAttribute>().Any() || method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Where(static method => !EndsWithToken(method.GetParameters()))
            .Select(static method =>
                $"{method.DeclaringType!.Name}.{method.Name} does not end with 'CancellationToken cancellationToken = default', its only token")),
        Rule.ForRequests("a method is plain and says that it is asynchronous", Plain),
        Rule.ForRequests("no attribute but those that are checked here", static method =>
            from parameter in method.Parameters
            from attribute in parameter.RefitAttributes.Except(s_parameterAttributes, StringComparer.Ordinal)
            select $"has [{attribute}] on '{parameter}'"),
    ];

    private static IEnumerable<string> OnlyRequests(ApiInterface api)
    {
        if (!api.Type.IsPublic)
        {
            yield return $"{api} is not public";
        }

        if (api.Type.IsGenericType)
        {
            yield return $"{api} is generic";
        }

        if (api.Type.GetInterfaces().Length > 0)
        {
            yield return $"{api} has a base";
        }

        if (api.Name.Split('`')[0] is not ['I', .., 'A', 'p', 'i'])
        {
            yield return $"{api} is not named I<Group>Api";
        }

        foreach (MemberInfo member in api.Type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(static member => member is PropertyInfo or EventInfo or MethodInfo { IsStatic: true, IsSpecialName: false }))
        {
            yield return $"{api}.{member.Name} is no instance method";
        }

        foreach (Attribute attribute in api.Type.GetCustomAttributes().Where(static attribute => attribute.GetType().Namespace == nameof(Refit)))
        {
            yield return $"{api} has [{attribute.GetType().Name[..^nameof(Attribute).Length]}]; attributes stand on the methods";
        }
    }

    private static bool EndsWithToken(ParameterInfo[] parameters) =>
        parameters is [.., { Name: "cancellationToken", HasDefaultValue: true }]
            && parameters.Count(static parameter => parameter.ParameterType == typeof(CancellationToken)) == 1
        && parameters[^1].ParameterType == typeof(CancellationToken);

    private static IEnumerable<string> Plain(ApiMethod method)
    {
        if (method.Info.IsGenericMethod)
        {
            yield return "is generic";
        }

        if (!method.Info.Name.EndsWith("Async", StringComparison.Ordinal))
        {
            yield return "is not named ...Async";
        }

        foreach (ApiParameter parameter in method.Parameters.Where(static parameter => parameter.IsByReference))
        {
            yield return $"passes '{parameter}' by reference";
        }

        foreach (Type attribute in method.Info.GetCustomAttributes().Select(static attribute => attribute.GetType())
            .Where(static type => type.Namespace == nameof(Refit)))
        {
            if (!attribute.IsAssignableTo(typeof(HttpMethodAttribute)) && attribute != typeof(HeadersAttribute) && attribute != typeof(MultipartAttribute))
            {
                yield return $"has [{attribute.Name[..^nameof(Attribute).Length]}]";
            }
        }
    }
}
