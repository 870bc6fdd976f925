using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Generator.Reading;

/// <summary>Symbols as the C# that means them anywhere.</summary>
internal static class CSharp
{
    private static readonly SymbolDisplayFormat s_full =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_short =
        SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type with its namespace, as code uses it.</summary>
    public static string TypeOf(ITypeSymbol type) => type.ToDisplayString(s_full);

    /// <summary>The type without the question mark of a reference that may be null.</summary>
    public static string NotNullTypeOf(ITypeSymbol type) => TypeOf(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    /// <summary>The type as a message names it.</summary>
    public static string Show(ITypeSymbol type) => type.ToDisplayString(s_short);

    public static string Name(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.FieldKeyword or SyntaxKind.AwaitKeyword
            ? "@" + name
            : name;

    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The default value of a parameter, or null where it has none.</summary>
    public static string? DefaultOf(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        if (parameter.ExplicitDefaultValue is not { } value)
        {
            return parameter.Type.IsReferenceType || InnerOf(parameter.Type) is not null ? "null" : "default";
        }

        ITypeSymbol type = InnerOf(parameter.Type) ?? parameter.Type;
        string text = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)!;
        return type.TypeKind == TypeKind.Enum ? $"({TypeOf(type)})({text})" : text;
    }

    public static string ModifierOf(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        RefKind.RefReadOnlyParameter => "ref readonly ",
        _ => string.Empty,
    };

    /// <summary>The type inside <c>int?</c> and its kin; null for any other type.</summary>
    public static ITypeSymbol? InnerOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : null;

    /// <summary>True when null may be passed.</summary>
    public static bool MayBeNull(IParameterSymbol parameter) =>
        InnerOf(parameter.Type) is not null
        || (parameter.Type.IsReferenceType
            && (parameter.Type.NullableAnnotation == NullableAnnotation.Annotated || (parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is null)));

    /// <summary>True for a type that the compiler could not find, alone or inside another.</summary>
    public static bool IsUnknown(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => IsUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnknown),
        _ => false,
    };
}
