using ExtraHop.Client.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ExtraHop.Client.Generator.Diagnostics;

/// <summary>Collects what is wrong with one interface.</summary>
/// <param name="home">The interface being read: where a problem is shown whose own place is not in source.</param>
internal sealed class Problems(INamedTypeSymbol home)
{
    private readonly List<DiagnosticInfo> _list = [];

    /// <summary>How many there are, whether they are shown or not.</summary>
    public int Count { get; private set; }

    /// <summary>True while problems are counted but not shown, because another reading shows them.</summary>
    public bool Muted { get; set; }

    public EquatableArray<DiagnosticInfo> ToEquatable() => _list.ToEquatable();

    public void Add(DiagnosticDescriptor rule, ISymbol place, params string[] arguments) =>
        Add(rule, place.Locations.FirstOrDefault(static l => l.IsInSource), arguments);

    public void Add(DiagnosticDescriptor rule, AttributeData place, params string[] arguments) =>
        Add(rule, place.ApplicationSyntaxReference is { } reference ? reference.SyntaxTree.GetLocation(reference.Span) : null, arguments);

    /// <summary>Counts what the compiler itself reports already, such as a type that does not exist.</summary>
    public void AddCompilersOwn() => Count++;

    private void Add(DiagnosticDescriptor rule, Location? place, string[] arguments)
    {
        Count++;
        if (!Muted)
        {
            _list.Add(DiagnosticInfo.Create(rule, place ?? home.Locations.FirstOrDefault(static l => l.IsInSource), arguments));
        }
    }
}
