using System.Reflection;
using System.Text.RegularExpressions;
using ExtraHop.Client.Tests.Contract;
using Refit;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>A method of an interface, as Refit's generator reads it.</summary>
internal sealed partial class ApiMethod
{
    private static readonly NullabilityInfoContext s_nullability = new();

    private static readonly Dictionary<string, CatalogueOperation> s_catalogue =
        Catalogue.Operations.ToDictionary(static operation => operation.Key, StringComparer.Ordinal);

    public ApiMethod(MethodInfo info)
    {
        Info = info;
        Verbs = [.. info.GetCustomAttributes<HttpMethodAttribute>()];
        Path = Verbs.Count > 0 ? Verbs[0].Path : string.Empty;
        Verb = Verbs.Count > 0 ? Verbs[0].Method : HttpMethod.Get;
        Placeholders = [.. Placeholder().Matches(Path).Select(static match => match.Groups[1].Value)];
        IsForm = info.GetCustomAttribute<MultipartAttribute>() is not null;
        Headers =
        [
            .. info.DeclaringType!.GetCustomAttributes<HeadersAttribute>().Concat(info.GetCustomAttributes<HeadersAttribute>())
                .SelectMany(static headers => headers.Headers),
        ];
        Parameters = [.. info.GetParameters().Select(parameter => new ApiParameter(this, parameter))];
    }

    public MethodInfo Info { get; }

    /// <summary>The verbs; one, if all is well.</summary>
    public IReadOnlyList<HttpMethodAttribute> Verbs { get; }

    public HttpMethod Verb { get; }

    public string Path { get; }

    /// <summary>The names between braces.</summary>
    public IReadOnlyList<string> Placeholders { get; }

    public IReadOnlyList<ApiParameter> Parameters { get; }

    public bool IsForm { get; }

    /// <summary>The headers that the interface states, as <c>Accept: */*</c>.</summary>
    public IReadOnlyList<string> Headers { get; }

    public bool HasBody => In(Place.Body).Any() || In(Place.Part).Any();

    /// <summary>What an answer is made into; null for nothing.</summary>
    public Type? Result => Info.ReturnType.IsGenericType ? Info.ReturnType.GetGenericArguments()[0] : null;

    /// <summary>True for <c>Task&lt;Device?&gt;</c>.</summary>
    public bool ResultMayBeNull =>
        Result is not null && s_nullability.Create(Info.ReturnParameter).GenericTypeArguments is [{ ReadState: NullabilityState.Nullable }, ..];

    public string Key => $"{Verb} {Path}";

    /// <summary>What the catalogue says of it; null where the catalogue has no such operation.</summary>
    public CatalogueOperation? Operation => s_catalogue.GetValueOrDefault(Key);

    public IEnumerable<ApiParameter> In(Place place) => Parameters.Where(parameter => parameter.Place == place);

    /// <summary>The value of a header that the interface states.</summary>
    public string? Header(string name) => Headers
        .Where(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(header => header[(name.Length + 1)..].Trim())
        .LastOrDefault();

    public override string ToString() => $"{Info.DeclaringType!.Name}.{Info.Name}";

    [GeneratedRegex(@"\{([^{}/]*)\}")]
    private static partial Regex Placeholder();
}
