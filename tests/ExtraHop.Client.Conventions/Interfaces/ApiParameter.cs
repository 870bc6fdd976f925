using System.Reflection;
using Refit;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>A parameter of a method, as Refit's generator reads it.</summary>
internal sealed class ApiParameter
{
    private static readonly NullabilityInfoContext s_nullability = new();

    private readonly ParameterInfo _info;

    public ApiParameter(ApiMethod method, ParameterInfo info)
    {
        _info = info;
        Type = Nullable.GetUnderlyingType(info.ParameterType) ?? info.ParameterType;
        Alias = info.GetCustomAttribute<AliasAsAttribute>();
        Query = info.GetCustomAttribute<QueryAttribute>();
        Converter = info.GetCustomAttribute<QueryConverterAttribute>()?.ConverterType;
        Body = info.GetCustomAttribute<BodyAttribute>();
        WireName = Alias?.Name ?? (string.IsNullOrEmpty(Query?.Prefix) ? info.Name! : Query.Prefix);
        FillsPath = method.Placeholders.Contains(WireName, StringComparer.Ordinal);
        Place = Type == typeof(CancellationToken) ? Place.Token
            : Body is not null ? Place.Body
            : FillsPath ? Place.Path
            : method.IsForm && Query is null ? Place.Part
            : Place.Query;
    }

    /// <summary>The name in C#.</summary>
    public string Name => _info.Name!;

    /// <summary>The name in the path, in the query or in the form.</summary>
    public string WireName { get; }

    /// <summary>The type, without <c>?</c>.</summary>
    public Type Type { get; }

    public Place Place { get; }

    /// <summary>True when the path has a place for it, whatever else its attributes say.</summary>
    public bool FillsPath { get; }

    public AliasAsAttribute? Alias { get; }

    public QueryAttribute? Query { get; }

    public BodyAttribute? Body { get; }

    /// <summary>What writes it into the query; null for Refit itself.</summary>
    public Type? Converter { get; }

    public bool IsByReference => _info.ParameterType.IsByRef;

    public bool HasDefault => _info.HasDefaultValue;

    public bool MayBeNull =>
        Nullable.GetUnderlyingType(_info.ParameterType) is not null
            || (!Type.IsValueType && s_nullability.Create(_info).WriteState == NullabilityState.Nullable);

    /// <summary>Refit's attributes on it, without their suffix.</summary>
    public IEnumerable<string> RefitAttributes => _info.GetCustomAttributes()
        .Select(static attribute => attribute.GetType())
        .Where(static type => type.Namespace == nameof(Refit))
        .Select(static type => type.Name[..^nameof(Attribute).Length]);

    public override string ToString() => Name;
}
