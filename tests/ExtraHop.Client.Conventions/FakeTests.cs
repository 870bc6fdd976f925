using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Conventions;

/// <summary>
/// The bases for users' fakes are written by this test: a class for each interface, whose operations throw until a fake overrides them. A new operation changes
/// the base and breaks no fake.
/// </summary>
/// <remarks><c>EXTRAHOP_FAKES=write</c> writes them anew.</remarks>
public sealed class FakeTests
{
    private const string Folder = "src/ExtraHop.Client.Testing";

    private const int LongestLine = 160;

    private static readonly string[] s_implicit =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
            "ExtraHop.Client"];

    private static readonly SymbolDisplayFormat s_name =
        SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly IReadOnlyList<(string File, string Text)> s_bases = [.. Interfaces().Select(static type => (BaseName(type) + ".cs", TextOf(type)))];

    [Fact]
    public void Every_interface_has_the_base_that_belongs_to_it()
    {
        Assert.True(s_bases.Count >= 55, $"{s_bases.Count} interfaces");
        string folder = Path.Combine(SourceTree.Root, Folder);
        if (Environment.GetEnvironmentVariable("EXTRAHOP_FAKES") == "write")
        {
            Directory.CreateDirectory(folder);
            foreach ((string file, string text) in s_bases)
            {
                File.WriteAllText(Path.Combine(folder, file), text);
            }
        }

        Assert.Equal(
            s_bases.Select(static one => one.File).Append("NotFaked.cs").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder, "*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(
            s_bases.Where(one => File.ReadAllText(Path.Combine(folder, one.File)) != one.Text)
                .Select(static one => $"{one.File} is not what EXTRAHOP_FAKES=write would write"));
    }

    /// <summary>The client's own interface and those of the groups: what has a member that only a system can answer.</summary>
    private static IEnumerable<INamedTypeSymbol> Interfaces()
    {
        Compilation library = CSharpCompilation.Create("fakes", references: Compiler.References);
        return Types(((IAssemblySymbol)library.GetAssemblyOrModuleSymbol(Compiler.Client)!).GlobalNamespace)
            .Where(static type => type.Name == nameof(IExtraHopClient) || type.Name.EndsWith("Api", StringComparison.Ordinal))
            .OrderBy(BaseName, StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers()
        .Where(static type => type is { TypeKind: TypeKind.Interface, DeclaredAccessibility: Accessibility.Public })
        .Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static string BaseName(INamedTypeSymbol type) => type.Name[1..] + "Base";

    private static string TextOf(INamedTypeSymbol type)
    {
        ISymbol[] members = [.. type.AllInterfaces.Prepend(type).SelectMany(static one => one.GetMembers())
            .Where(static member => member.IsAbstract && member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsAbstract: true })];
        var text = new StringBuilder();
        foreach (string space in members.SelectMany(SpacesOf).Append(type.ContainingNamespace.ToDisplayString()).Except(s_implicit).Distinct()
            .Order(StringComparer.Ordinal).OrderBy(static space => !space.StartsWith("System", StringComparison.Ordinal)))
        {
            text.Append(CultureInfo.InvariantCulture, $"using {space};\n");
        }

        if (text.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"namespace ExtraHop.Client.Testing;\n\n");
        if (members.Any(IsObsolete))
        {
            text.Append("#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.\n\n");
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"/// <summary>A base for fakes of <see cref=\"{type.Name}\"/>: what a fake does not override throws a\n"
                + $"/// <see cref=\"NotSupportedException\"/> that names it.</summary>\n");
        text.Append(CultureInfo.InvariantCulture, $"public abstract class {BaseName(type)} : {type.Name}\n{{\n");
        text.AppendJoin("\n", members.Select(MemberText)).Append("}\n");
        return text.ToString();
    }

    private static bool IsObsolete(ISymbol member) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));

    private static string MemberText(ISymbol member)
    {
        string named = $"{(member.ContainingType.Name is nameof(IExtraHopClient) ? "IExtraHopClient" : member.ContainingType.Name)}.{member.Name}";
        if (member is IPropertySymbol property)
        {
            return $"    /// <inheritdoc/>\n    public virtual {Shown(property.Type)} {property.Name} => throw NotFaked.For(\"{named}\");\n";
        }

        var method = (IMethodSymbol)member;
        string generics = method.TypeParameters.Length == 0 ? string.Empty : $"<{string.Join(", ", method.TypeParameters.Select(ParameterText))}>";
        string limits = string.Concat(
            method.TypeParameters.Where(static one => one.HasReferenceTypeConstraint).Select(static one => $"\n        where {one.Name} : class"));
        string[] parameters = [.. method.Parameters.Select(static one => $"{Shown(one.Type)} {SyntaxFacts(one.Name)}{DefaultOf(one)}")];
        string head = $"    public virtual {Shown(method.ReturnType)} {method.Name}{generics}(";
        string body = $" => throw NotFaked.For(\"{named}\");\n";
        string line = $"{head}{string.Join(", ", parameters)}){limits}{body}";
        return "    /// <inheritdoc/>\n"
            + (line.Length <= LongestLine || limits.Length > 0 ? line : $"{head}\n        {string.Join(",\n        ", parameters)})\n       {body}");
    }

    /// <summary>A type parameter with what trimming has to know of it.</summary>
    private static string ParameterText(ITypeParameterSymbol parameter) =>
        parameter.GetAttributes().SingleOrDefault(static attribute => attribute.AttributeClass?.Name == "DynamicallyAccessedMembersAttribute") is { } attribute
            ? $"[DynamicallyAccessedMembers((DynamicallyAccessedMemberTypes){attribute.ConstructorArguments[0].Value})] {parameter.Name}"
            : parameter.Name;

    private static string SyntaxFacts(string name) => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string DefaultOf(IParameterSymbol parameter) => !parameter.HasExplicitDefaultValue ? string.Empty
        : parameter.ExplicitDefaultValue is null ? " = default"
        : " = " + SymbolDisplay.FormatPrimitive(parameter.ExplicitDefaultValue, quoteStrings: true, useHexadecimalNumbers: false);

    private static string Shown(ITypeSymbol type) => type.ToDisplayString(s_name);

    /// <summary>The namespaces that a member's signature needs.</summary>
    private static IEnumerable<string> SpacesOf(ISymbol member) => member switch
    {
        IPropertySymbol property => SpacesOf(property.Type),
        IMethodSymbol method => method.Parameters.Select(static one => one.Type).Append(method.ReturnType).SelectMany(SpacesOf)
            .Concat(method.TypeParameters.Any(static one => one.GetAttributes().Any()) ? ["System.Diagnostics.CodeAnalysis"] : []),
        _ => [],
    };

    private static IEnumerable<string> SpacesOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => SpacesOf(array.ElementType),
        INamedTypeSymbol named =>
            named.TypeArguments.SelectMany(SpacesOf).Concat(named.SpecialType == SpecialType.None ? [named.ContainingNamespace.ToDisplayString()] : []),
        _ => [],
    };
}
