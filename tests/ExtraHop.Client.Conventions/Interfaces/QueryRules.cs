using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Http.Requests.Query;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>What goes into a query, and under which name. Refit itself writes <c>True</c> for a flag and drops what it does not understand.</summary>
internal static class QueryRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.ForParameters("a value of a query is written as the API reads it", Place.Query, static (_, parameter) => BadValue(parameter)),
        Rule.ForParameters("a value of a query has one kind of name", Place.Query, static (_, parameter) => BadName(parameter)),
        Rule.ForRequests("a name is the catalogue's", static method =>
            from name in Names(method)
            where method.Operation is { } operation && !operation.QueryParameters.Concat(operation.PathParameters).Any(known => known.Name == name)
            select $"sends '{name}', which the catalogue does not know"),
        Rule.ForRequests("a required value is asked for", static method =>
            from known in method.Operation?.QueryParameters ?? []
            where known.IsRequired && !Names(method).Contains(known.Name, StringComparer.Ordinal)
            select $"does not send '{known.Name}', which the catalogue requires"),
        Rule.ForRequests("a name is sent once", static method =>
            from same in Names(method).Concat(method.In(Place.Part).Select(static part => part.WireName))
                .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            where same.Count() > 1
            select $"sends '{same.Key}' {same.Count()} times"),
    ];

    /// <summary>The names in path and query, those of an object's members among them.</summary>
    private static IEnumerable<string> Names(ApiMethod method) =>
        method.Parameters.Where(static parameter => parameter.Place is Place.Path or Place.Query)
            .SelectMany(static parameter => IsObject(parameter) ? NamesOf(parameter.Type) : [parameter.WireName]);

    private static IEnumerable<string> NamesOf(Type type) =>
        ExtraHopJson.Options.TryGetTypeInfo(type, out JsonTypeInfo? json)
            ? json.Properties.Where(static property => !property.IsExtensionData).Select(static property => property.Name)
            : [];

    private static string? BadValue(ApiParameter parameter)
    {
        Type type = parameter.Type;
        if (parameter.Converter is { } converter)
        {
            Type? expected = type == typeof(bool) ? typeof(FlagConverter)
                : type == typeof(TimeSpan) ? typeof(DurationConverter)
                : type == typeof(QueryTime) ? typeof(TimeNumberConverter)
                : ElementOf(type) is { } element ? typeof(ListConverter<>).MakeGenericType(element)
                : type.IsClass && type != typeof(string) ? typeof(ObjectConverter<>).MakeGenericType(type)
                : null;
            return converter == expected ? null : $"is a {Shown(type)} and has {Shown(converter)}";
        }

        return type == typeof(string) || type == typeof(long) || type == typeof(int) || type.IsAssignableTo(typeof(IWireValue))
            ? null
            : $"is a {Shown(type)} without a converter";
    }

    private static string? BadName(ApiParameter parameter)
    {
        if (IsObject(parameter))
        {
            return parameter.Query is null && parameter.Alias is null ? null : "is an object, whose members have the names, and has a name itself";
        }

        if (parameter.Converter is not null)
        {
            return parameter.Alias is null && parameter.Query is { Delimiter: "", Prefix: { Length: > 0 } }
                ? null
                : "has a converter and so needs its name by [Query(\"\", \"name\")]";
        }

        return parameter.Query is null && !string.IsNullOrEmpty(parameter.WireName) ? null : "needs its name by [AliasAs(\"name\")]";
    }

    private static bool IsObject(ApiParameter parameter) =>
        parameter.Converter is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(ObjectConverter<>);

    /// <summary>What a list holds; null for what is no list.</summary>
    private static Type? ElementOf(Type type) => type == typeof(string) ? null : type.GetInterfaces().Append(type)
        .Where(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(static i => i.GetGenericArguments()[0])
        .FirstOrDefault();

    private static string Shown(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Shown))}>" : type.Name;
}
