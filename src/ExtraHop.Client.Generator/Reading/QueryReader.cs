using ExtraHop.Client.Generator.Diagnostics;
using ExtraHop.Client.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ExtraHop.Client.Generator.Reading;

/// <summary>Reads what goes into the query of one method.</summary>
internal sealed class QueryReader(ApiSymbols symbols, IMethodSymbol method, Problems problems)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<QueryGroup> _groups = [];

    public EquatableArray<QueryGroup> ToEquatable() => _groups.ToEquatable();

    /// <summary>Reads a parameter that is a query value, or with [Query] an object whose properties are.</summary>
    public void Add(IParameterSymbol parameter, bool marked)
    {
        string name = CSharp.Name(parameter.Name);
        if (IsValue(parameter.Type, out string? wireType))
        {
            QueryValue value = Value(ApiSymbols.WireName(parameter), name, wireType, parameter, parameter.Name);
            _groups.Add(new QueryGroup(null, new EquatableArray<QueryValue>([value])));
            return;
        }

        ITypeSymbol? inner = CSharp.InnerOf(parameter.Type);
        ITypeSymbol type = inner ?? parameter.Type;
        if (!marked || !IsObject(type))
        {
            problems.Add(Rules.UnsupportedQueryType, parameter, method.Name, parameter.Name, CSharp.Show(parameter.Type));
            return;
        }

        string owner = inner is not null ? name + ".Value" : name;
        var values = new List<QueryValue>();
        foreach (IPropertySymbol property in PropertiesOf(type))
        {
            string shown = parameter.Name + "." + property.Name;
            if (CSharp.IsUnknown(property.Type))
            {
                problems.AddCompilersOwn();
            }
            else if (!IsValue(property.Type, out string? propertyWireType))
            {
                problems.Add(Rules.UnsupportedQueryType, parameter, method.Name, shown, CSharp.Show(property.Type));
            }
            else
            {
                values.Add(Value(ApiSymbols.WireName(property), owner + "." + CSharp.Name(property.Name), propertyWireType, parameter, shown));
            }
        }

        _groups.Add(new QueryGroup(CSharp.MayBeNull(parameter) ? name : null, values.ToEquatable()));
    }

    private QueryValue Value(string wireName, string expression, string? wireType, IParameterSymbol parameter, string shown)
    {
        if (string.IsNullOrWhiteSpace(wireName))
        {
            problems.Add(Rules.EmptyName, parameter, method.Name, shown);
        }
        else if (!_names.Add(wireName))
        {
            problems.Add(Rules.NameTwice, parameter, method.Name, shown, wireName);
        }

        return new QueryValue(Uri.EscapeDataString(wireName), expression, wireType);
    }

    private bool IsValue(ITypeSymbol type, out string? wireType)
    {
        ITypeSymbol value = CSharp.InnerOf(type) ?? type;
        wireType = symbols.IsWireValue(value) ? CSharp.TypeOf(value) : null;
        return wireType is not null
            || value.SpecialType is SpecialType.System_String or SpecialType.System_Boolean
            || ApiSymbols.IsInteger(value)
            || ApiSymbols.IsQueryList(value);
    }

    /// <summary>True for a class or struct of somebody's own: one with properties that mean something.</summary>
    private static bool IsObject(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None }
        && !type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable)
        && type.ContainingNamespace is { } home && home.ToDisplayString() != "System";

    /// <summary>The properties of a type, those of its bases first, each once.</summary>
    private static List<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        var line = new Stack<ITypeSymbol>();
        for (ITypeSymbol? at = type; at is not null && at.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); at = at.BaseType)
        {
            line.Push(at);
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol @base in type.AllInterfaces)
            {
                line.Push(@base);
            }
        }

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new List<IPropertySymbol>();
        foreach (IPropertySymbol property in line.SelectMany(static t => t.GetMembers()).OfType<IPropertySymbol>())
        {
            if (property.IsStatic || property.IsIndexer || property.ExplicitInterfaceImplementations.Length > 0 || property.DeclaredAccessibility != Accessibility.Public
                || property.GetMethod is not { DeclaredAccessibility: Accessibility.Public })
            {
                continue;
            }

            // A property that overrides or hides another takes its place.
            if (places.TryGetValue(property.Name, out int place))
            {
                result[place] = property;
            }
            else
            {
                places.Add(property.Name, result.Count);
                result.Add(property);
            }
        }

        result.RemoveAll(IsIgnored);
        return result;
    }

    private static bool IsIgnored(IPropertySymbol property)
    {
        const string Json = "System.Text.Json.Serialization";
        if (property.Name == "AdditionalProperties" || ApiSymbols.Find(property, Json, "JsonExtensionDataAttribute") is not null)
        {
            return true;
        }

        if (ApiSymbols.Find(property, Json, "JsonIgnoreAttribute") is not { } ignore)
        {
            return false;
        }

        // JsonIgnoreCondition.Always is 1; the other conditions are about nulls, which a query leaves out anyhow.
        KeyValuePair<string, TypedConstant> condition = ignore.NamedArguments.FirstOrDefault(static a => a.Key == "Condition");
        return condition.Key is null || condition.Value.Value is 1;
    }
}
