using System.Reflection;
using ExtraHop.Client.Legacy;
using Refit;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>Which interface method calls which operation of the catalogue, read from the routes on the methods.</summary>
public static class OperationMap
{
    /// <summary>The method of every operation that has one, by <c>GET /devices/{id}</c>.</summary>
    public static ILookup<string, MethodInfo> Methods { get; } = typeof(IExtraHopClient).Assembly.GetTypes()
        .Where(static type => type.IsInterface && type.Name.EndsWith("Api", StringComparison.Ordinal))
        .SelectMany(static type => type.GetMethods())
        .Where(static method => method.GetCustomAttribute<HttpMethodAttribute>() is not null)
        .ToLookup(static method => KeyOf(method.GetCustomAttribute<HttpMethodAttribute>()!), StringComparer.Ordinal);

    /// <summary>The group of a client that has a method.</summary>
    public static object GroupOf(IExtraHopClient client, MethodInfo method) =>
        PropertiesOf(typeof(IExtraHopClient)).Where(property => property.PropertyType == method.DeclaringType).Select(property => property.GetValue(client))
            .FirstOrDefault()
        ?? PropertiesOf(typeof(ILegacyApi)).Where(property => property.PropertyType == method.DeclaringType)
            .Select(property => property.GetValue(client.Legacy)).FirstOrDefault()
        ?? throw new InvalidOperationException($"No property of the client has the type {method.DeclaringType}.");

    /// <summary>How a user writes a call of the method: <c>client.Legacy.Pages.ListAsync</c>.</summary>
    public static string Spelling(MethodInfo method)
    {
        bool legacy = method.DeclaringType!.Namespace == typeof(ILegacyApi).Namespace;
        PropertyInfo property = PropertiesOf(legacy ? typeof(ILegacyApi) : typeof(IExtraHopClient)).Single(p => p.PropertyType == method.DeclaringType);
        return $"client.{(legacy ? "Legacy." : string.Empty)}{property.Name}.{method.Name}";
    }

    private static PropertyInfo[] PropertiesOf(Type type) => type.GetProperties();

    private static string KeyOf(HttpMethodAttribute verb) => $"{verb.Method} {verb.Path}";
}
