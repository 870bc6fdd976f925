using Microsoft.CodeAnalysis;

namespace ExtraHop.Client.Generator.Reading;

/// <summary>The types that the generated code and the attributes are about, as the compilation at hand knows them. Lives for one reading only.</summary>
internal sealed class ApiSymbols(Compilation compilation)
{
    public const string RestNamespace = "ExtraHop.Client.Rest";

    private readonly INamedTypeSymbol? _verb = compilation.GetTypeByMetadataName(RestNamespace + ".VerbAttribute");
    private readonly INamedTypeSymbol? _fromResponse = compilation.GetTypeByMetadataName(RestNamespace + ".IFromResponse`1");
    private readonly INamedTypeSymbol? _requestBody = compilation.GetTypeByMetadataName(RestNamespace + ".IRequestBody");
    private readonly INamedTypeSymbol? _wireValue = compilation.GetTypeByMetadataName("ExtraHop.Client.IWireValue");
    private readonly INamedTypeSymbol? _token = compilation.GetTypeByMetadataName("System.Threading.CancellationToken");
    private readonly INamedTypeSymbol? _task = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task");
    private readonly INamedTypeSymbol? _taskOf = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task`1");

    /// <summary>The types that a part of a form can have: whatever <c>MultipartBody.AddPart</c> takes.</summary>
    public IReadOnlyList<ITypeSymbol> PartTypes { get; } =
        compilation.GetTypeByMetadataName(RestNamespace + ".MultipartBody")?.GetMembers("AddPart").OfType<IMethodSymbol>()
            .Where(static m => m.Parameters.Length == 2).Select(static m => m.Parameters[1].Type).ToList() ?? [];

    public bool IsVerb(AttributeData attribute) => Same(attribute.AttributeClass?.BaseType, _verb);

    public bool IsToken(ITypeSymbol type) => Same(type, _token);

    public bool IsTask(ITypeSymbol type) => Same(type, _task);

    public bool IsTaskOf(ITypeSymbol type) => Same(type.OriginalDefinition, _taskOf);

    public bool IsRequestBody(ITypeSymbol type) => Same(type, _requestBody) || type.AllInterfaces.Any(i => Same(i, _requestBody));

    public bool IsWireValue(ITypeSymbol type) => type.IsValueType && type.AllInterfaces.Any(i => Same(i, _wireValue));

    /// <summary>True when the type makes itself from a response.</summary>
    public bool IsFromResponse(ITypeSymbol type) =>
        type.AllInterfaces.Any(i => Same(i.OriginalDefinition, _fromResponse) && Same(i.TypeArguments[0], type));

    public bool IsPart(ITypeSymbol type) => PartTypes.Any(part => Same(part, type));

    /// <summary>True for a list of long or of string, of whatever kind.</summary>
    public static bool IsQueryList(ITypeSymbol type)
    {
        if (type.IsValueType || type.SpecialType == SpecialType.System_String)
        {
            return false;
        }

        return IsSequence(type) || type.AllInterfaces.Any(IsSequence);

        static bool IsSequence(ITypeSymbol candidate) =>
            candidate is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence
            && sequence.TypeArguments[0].SpecialType is SpecialType.System_Int64 or SpecialType.System_String;
    }

    public static bool IsInteger(ITypeSymbol type) => type.SpecialType is SpecialType.System_SByte or SpecialType.System_Byte
        or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64;

    /// <summary>The attribute of this library, or null.</summary>
    public static AttributeData? Find(ISymbol symbol, string name) => Find(symbol, RestNamespace, name);

    public static AttributeData? Find(ISymbol symbol, string @namespace, string name)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == @namespace)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The first argument of an attribute's constructor as text.</summary>
    public static string? TextOf(AttributeData? attribute) =>
        attribute is { ConstructorArguments: { Length: > 0 } arguments } && arguments[0] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    /// <summary>The name that a parameter or property has on the wire.</summary>
    public static string WireName(ISymbol symbol) =>
        TextOf(Find(symbol, "AliasAsAttribute"))
        ?? TextOf(Find(symbol, "System.Text.Json.Serialization", "JsonPropertyNameAttribute"))
        ?? SnakeCase.Of(symbol.Name);

    private static bool Same(ISymbol? left, ISymbol? right) => left is not null && SymbolEqualityComparer.Default.Equals(left, right);
}
