using ExtraHop.Client.Generator.Diagnostics;
using ExtraHop.Client.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ExtraHop.Client.Generator.Reading;

/// <summary>Reads one interface with everything it inherits.</summary>
internal sealed class ApiReader
{
    private readonly INamedTypeSymbol _interface;
    private readonly string _group;
    private readonly ApiSymbols _symbols;
    private readonly Problems _problems;
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _signatures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _routes = new(StringComparer.Ordinal);

    private ApiReader(INamedTypeSymbol @interface, string group, Compilation compilation)
    {
        _interface = @interface;
        _group = group;
        _symbols = new ApiSymbols(compilation);
        _problems = new Problems(@interface);
    }

    public static ApiReading Read(INamedTypeSymbol @interface, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
    {
        string group = ApiSymbols.TextOf(attribute) ?? string.Empty;
        var reader = new ApiReader(@interface, group, compilation);
        ApiModel? api = reader.CheckInterface() ? reader.ReadMembers(cancellationToken) : null;
        return new ApiReading(api, reader._problems.ToEquatable());
    }

    private bool CheckInterface()
    {
        string name = _interface.Name;
        string? wrong = name.Length < 5 || name[0] != 'I' || !char.IsUpper(name[1]) || !name.EndsWith("Api", StringComparison.Ordinal)
                ? "its name has to be of the form I...Api, such as ITagsApi"
            : _interface.ContainingType is not null ? "it is nested in another type; move it out"
            : _interface.IsGenericType ? "it is generic; write an interface without type parameters"
            : _interface.IsFileLocal ? "it is local to its file; make it public or internal"
            : string.IsNullOrWhiteSpace(_group) ? "its group has no name; write [ApiGroup(\"Tags\")]"
            : null;
        if (wrong is not null)
        {
            _problems.Add(Rules.UnsupportedInterface, _interface, name, wrong);
        }

        return wrong is null;
    }

    private ApiModel ReadMembers(CancellationToken cancellationToken)
    {
        // What an interface implements for its bases is done; nobody else has to.
        INamedTypeSymbol[] line = [_interface, .. _interface.AllInterfaces];
        var implemented = new HashSet<ISymbol>(
            line.SelectMany(static i => i.GetMembers()).OfType<IMethodSymbol>().SelectMany(static m => m.ExplicitInterfaceImplementations), SymbolEqualityComparer.Default);

        var methods = new List<MethodModel>();
        foreach (INamedTypeSymbol @interface in line)
        {
            // A base that is a group of its own shows its problems itself.
            _problems.Muted = !SymbolEqualityComparer.Default.Equals(@interface, _interface) && ApiSymbols.Find(@interface, "ApiGroupAttribute") is not null;
            foreach (ISymbol member in @interface.GetMembers())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!member.IsAbstract || implemented.Contains(member))
                {
                    continue;
                }

                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false } method)
                {
                    methods.Add(ReadMethod(method));
                }
                else if (KindOf(member) is { } kind)
                {
                    _problems.Add(Rules.UnsupportedMember, member, member.Name, kind);
                }
            }
        }

        string @namespace = _interface.ContainingNamespace.IsGlobalNamespace ? string.Empty : _interface.ContainingNamespace.ToDisplayString();
        return new ApiModel(@namespace, CSharp.TypeOf(_interface), _interface.Name.Substring(1), Unused("rest", methods), methods.ToEquatable());
    }

    private MethodModel ReadMethod(IMethodSymbol method)
    {
        string name = "s_" + char.ToLowerInvariant(method.Name[0]) + method.Name.Substring(1);
        string field = name;
        for (int i = 2; !_fields.Add(field); i++)
        {
            field = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var reader = new MethodReader(_symbols, method, _group, field, _problems);
        MethodModel model = reader.Read();
        model = model with { IsHidden = !_signatures.Add($"{model.Name}({string.Join(",", method.Parameters.Select(static p => CSharp.NotNullTypeOf(p.Type)))})") };
        if (reader.Route is not { } route)
        {
            return model;
        }

        if (!_routes.TryGetValue(route, out string? other))
        {
            _routes.Add(route, method.Name);
            return model;
        }

        _problems.Add(Rules.RouteTwice, reader.VerbAttribute!, method.Name, route.Substring(0, route.IndexOf(' ')), reader.Template!, other);
        return model with { Request = null };
    }

    private static string? KindOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false } => "a property",
        IEventSymbol { IsStatic: false } => "an event",
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion } or IPropertySymbol or IEventSymbol => "static",
        _ => null,
    };

    /// <summary>A name that no parameter hides.</summary>
    private static string Unused(string name, List<MethodModel> methods)
    {
        while (methods.Exists(m => m.Parameters.Any(p => p.Name == name)))
        {
            name += "_";
        }

        return name;
    }
}
