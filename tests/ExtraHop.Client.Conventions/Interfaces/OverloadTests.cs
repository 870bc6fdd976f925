using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>Users write <c>client.Tags.CreateAsync(new() { ... })</c>. The compiler picks the overload before it looks whether the type can be made, so one
/// more overload of the same length breaks that.</summary>
public sealed class OverloadTests
{
    private const string Good =
        "public interface IGood { void Find(Search s); void Find(string text, int count); void Find(int a, int b, int c); } public sealed class Search;";

    private const string Bad = "public interface IBad { void Find(Search s); void Find(string text); } public sealed class Search;";

    [Fact]
    public void No_overload_is_ambiguous_for_a_new_without_a_type()
    {
        Compilation library = CSharpCompilation.Create("calls", references: Compiler.References);
        INamedTypeSymbol[] interfaces = [.. Types(((IAssemblySymbol)library.GetAssemblyOrModuleSymbol(Compiler.Client)!).GlobalNamespace)];
        Assert.True(interfaces.Length >= 60, $"{interfaces.Length} interfaces");
        Assert.Empty(Ambiguous(interfaces));
    }

    [Fact]
    public void An_ambiguous_overload_is_found()
    {
        Assert.Empty(Ambiguous(Compiled(Good)));
        string found = Assert.Single(Ambiguous(Compiled(Bad)));
        Assert.Equal("IBad.Find(Search) or IBad.Find(string)", found);
    }

    private static INamedTypeSymbol[] Compiled(string text) =>
        [.. Types(CSharpCompilation.Create("own", [Compiler.Parse(text, "own.cs")], Compiler.References).Assembly.GlobalNamespace)];

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers()
        .Where(static type => type is { TypeKind: TypeKind.Interface, DeclaredAccessibility: Accessibility.Public })
        .Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static IEnumerable<string> Ambiguous(INamedTypeSymbol[] interfaces) =>
        from type in interfaces
        from same in type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary)
            .GroupBy(static method => method.Name)
        from one in same
        from other in same
        where string.CompareOrdinal(Shown(one), Shown(other)) < 0 && AreAmbiguous(one, other)
        select $"{Shown(one)} or {Shown(other)}";

    /// <summary>A call can have as many arguments as both allow; <c>new()</c> stands where they differ, and all else is the same.</summary>
    private static bool AreAmbiguous(IMethodSymbol one, IMethodSymbol other)
    {
        int least = Math.Max(Required(one), Required(other));
        for (int count = Math.Max(1, least); count <= Math.Min(one.Parameters.Length, other.Parameters.Length); count++)
        {
            IEnumerable<(ITypeSymbol One, ITypeSymbol Other)> differing = Enumerable.Range(0, count)
                .Select(index => (one.Parameters[index].Type, other.Parameters[index].Type))
                .Where(static pair => !SymbolEqualityComparer.Default.Equals(pair.Item1, pair.Item2));
            if (differing.Any() && differing.All(static pair => CanBeMade(pair.One) || CanBeMade(pair.Other)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Required(IMethodSymbol method) => method.Parameters.Count(static parameter => !parameter.IsOptional);

    /// <summary>Whether users write <c>new() { ... }</c> for it.</summary>
    private static bool CanBeMade(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } made
            && made.InstanceConstructors.Any(static c => c is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 0 });

    private static string Shown(IMethodSymbol method)
    {
        IEnumerable<string> types = method.Parameters.Select(static parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        return $"{method.ContainingType.Name}.{method.Name}({string.Join(", ", types)})";
    }
}
