using System.Reflection;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>An interface with Refit's attributes.</summary>
internal sealed class ApiInterface(Type type)
{
    /// <summary>Every interface of the client: one for each resource group.</summary>
    public static IReadOnlyList<ApiInterface> OfTheClient { get; } =
    [
        .. typeof(IExtraHopClient).Assembly.GetTypes()
            .Where(static type => type.IsInterface && type.GetMethods().Any(static method => method.GetCustomAttributes<Refit.HttpMethodAttribute>().Any()))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => new ApiInterface(type)),
    ];

    public Type Type => type;

    public string Name => type.Name;

    /// <summary>The methods that send a request. One with a body calls others and sends nothing itself.</summary>
    public IReadOnlyList<ApiMethod> Methods { get; } =
        [.. type.GetMethods().Where(static method => method.IsAbstract && !method.IsSpecialName).Select(static method => new ApiMethod(method))];

    /// <summary>Those whose verb, and with it everything else, is clear.</summary>
    public IEnumerable<ApiMethod> Requests => Methods.Where(static method => method.Verbs.Count == 1);

    public override string ToString() => Name;
}
