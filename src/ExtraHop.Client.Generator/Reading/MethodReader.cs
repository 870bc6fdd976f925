using ExtraHop.Client.Generator.Diagnostics;
using ExtraHop.Client.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ExtraHop.Client.Generator.Reading;

/// <summary>Reads one method: its verb, where each of its parameters goes, and how its answer is read.</summary>
internal sealed class MethodReader(ApiSymbols symbols, IMethodSymbol method, string group, string field, Problems problems)
{
    private AttributeData? _verb;

    /// <summary>What tells the request from others: verb, path without the names in it, accepted type. Null when the method has none that can be read.</summary>
    public string? Route { get; private set; }

    /// <summary>The path as written.</summary>
    public string? Template { get; private set; }

    /// <summary>The verb attribute, for messages about the route.</summary>
    public AttributeData? VerbAttribute => _verb;

    public MethodModel Read()
    {
        int before = problems.Count;
        CheckSignature();
        string? verb = ReadVerb();
        RequestModel? request = _verb is null ? null : ReadRequest(verb!);
        return new MethodModel(
            CSharp.TypeOf(method.ContainingType),
            CSharp.Name(method.Name),
            method.IsGenericMethod ? "<" + string.Join(", ", method.TypeParameters.Select(static p => p.Name)) + ">" : string.Empty,
            CSharp.TypeOf(method.ReturnType),
            method.Parameters.Select(ToModel).ToEquatable(),
            problems.Count == before ? request : null);
    }

    private static ParameterModel ToModel(IParameterSymbol parameter) => new(
        CSharp.ModifierOf(parameter),
        CSharp.TypeOf(parameter.Type),
        CSharp.Name(parameter.Name),
        CSharp.DefaultOf(parameter),
        Required: parameter.Type.IsReferenceType && !CSharp.MayBeNull(parameter));

    private void CheckSignature()
    {
        if (method.IsGenericMethod)
        {
            problems.Add(Rules.GenericMethod, method, method.Name);
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None)
            {
                problems.Add(Rules.ByReference, parameter, method.Name, parameter.Name);
            }
        }

        CheckTokens();
    }

    private void CheckTokens()
    {
        List<IParameterSymbol> tokens = method.Parameters.Where(p => symbols.IsToken(p.Type)).ToList();
        if (tokens.Count == 0)
        {
            problems.Add(Rules.MissingToken, method, method.Name);
            return;
        }

        foreach (IParameterSymbol token in tokens)
        {
            string? wrong = tokens.Count > 1 && token.Ordinal != method.Parameters.Length - 1 ? "is one of several tokens"
                : token.Ordinal != method.Parameters.Length - 1 ? "is not the last parameter"
                : !token.HasExplicitDefaultValue ? "has no default value"
                : null;
            if (wrong is not null)
            {
                problems.Add(Rules.MisplacedToken, token, method.Name, token.Name, wrong);
            }
        }
    }

    private string? ReadVerb()
    {
        AttributeData[] verbs = method.GetAttributes().Where(symbols.IsVerb).ToArray();
        if (verbs.Length == 0)
        {
            problems.Add(Rules.MissingVerb, method, method.Name);
            return null;
        }

        if (verbs.Length > 1)
        {
            problems.Add(Rules.TwoVerbs, verbs[1], method.Name);
        }

        _verb = verbs[0];
        string name = _verb.AttributeClass!.Name;
        return name.Substring(0, name.Length - "Attribute".Length);
    }

    private RequestModel ReadRequest(string verb)
    {
        var pieces = new List<TemplatePiece>();
        Template = ApiSymbols.TextOf(_verb);
        string? wrong = PathTemplate.Read(Template, pieces);
        if (wrong is not null)
        {
            problems.Add(Rules.MalformedTemplate, _verb!, method.Name, Template ?? "null", wrong);
        }

        var headers = new MethodHeaders(method, problems);
        bool isForm = ApiSymbols.Find(method, "MultipartAttribute") is not null;
        var query = new QueryReader(symbols, method, problems);
        var body = new BodyReader(symbols, method, verb, isForm, problems);

        // With a template that cannot be read, nobody knows which parameters belong to it: saying more would be guessing.
        List<PathPart> path = [];
        if (wrong is null)
        {
            path = ReadPath(pieces, out HashSet<string> bound);
            foreach (IParameterSymbol parameter in method.Parameters.Where(p => !symbols.IsToken(p.Type) && !bound.Contains(p.Name)))
            {
                Place(parameter, isForm, query, body);
            }

            headers.CheckUse(body.UsesContentType);
            Route = verb.ToUpperInvariant() + " " + string.Concat(pieces.Select(static p => p.IsPlaceholder ? "{}" : p.Text)) + " " + headers.Accept;
        }

        var operation = new OperationModel(
            field,
            group + "." + method.Name,
            verb,
            Template ?? string.Empty,
            verb == "Get" || ApiSymbols.Find(method, "SafeToRetryAttribute") is not null,
            headers.Accept);
        string token = CSharp.Name(method.Parameters.FirstOrDefault(p => symbols.IsToken(p.Type))?.Name ?? string.Empty);
        return new RequestModel(operation, path.ToEquatable(), query.ToEquatable(), body.ToModel(headers.ContentType), ReadReturnType(), token);
    }

    private void Place(IParameterSymbol parameter, bool isForm, QueryReader query, BodyReader body)
    {
        bool marked = ApiSymbols.Find(parameter, "QueryAttribute") is not null;
        bool isBody = ApiSymbols.Find(parameter, "BodyAttribute") is not null;
        if (CSharp.IsUnknown(parameter.Type))
        {
            problems.AddCompilersOwn();
        }
        else if (marked && isBody)
        {
            problems.Add(Rules.TwoPlaces, parameter, method.Name, parameter.Name, "[Body]", "[Query]");
        }
        else if (isBody)
        {
            body.AddBody(parameter);
        }
        else if (isForm && !marked)
        {
            body.AddPart(parameter);
        }
        else
        {
            query.Add(parameter, marked);
        }
    }

    private List<PathPart> ReadPath(List<TemplatePiece> pieces, out HashSet<string> bound)
    {
        bound = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<PathPart>();
        foreach (TemplatePiece piece in pieces)
        {
            if (!piece.IsPlaceholder)
            {
                path.Add(new PathPart(PathKind.Literal, piece.Text));
            }
            else if (Find(piece.Text) is not { } parameter)
            {
                problems.Add(Rules.UnboundPlaceholder, _verb!, method.Name, piece.Text, SnakeCase.ToParameterName(piece.Text));
            }
            else
            {
                bound.Add(parameter.Name);
                path.Add(ReadSegment(parameter, piece.Text));
            }
        }

        return path;
    }

    private PathPart ReadSegment(IParameterSymbol parameter, string placeholder)
    {
        string? other = ApiSymbols.Find(parameter, "BodyAttribute") is not null ? "[Body]" : ApiSymbols.Find(parameter, "QueryAttribute") is not null ? "[Query]" : null;
        ITypeSymbol type = CSharp.InnerOf(parameter.Type) ?? parameter.Type;
        bool isNumber = ApiSymbols.IsInteger(type);
        if (other is not null)
        {
            problems.Add(Rules.TwoPlaces, parameter, method.Name, parameter.Name, other, $"'{{{placeholder}}}' of the path");
        }
        else if (CSharp.IsUnknown(type))
        {
            problems.AddCompilersOwn();
        }
        else if (!isNumber && type.SpecialType != SpecialType.System_String && !symbols.IsWireValue(type))
        {
            problems.Add(Rules.UnsupportedPathType, parameter, method.Name, parameter.Name, CSharp.Show(parameter.Type));
        }
        else if (CSharp.MayBeNull(parameter) || parameter.HasExplicitDefaultValue)
        {
            problems.Add(Rules.NullablePathParameter, parameter, method.Name, parameter.Name, CSharp.Show(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)));
        }

        return new PathPart(isNumber ? PathKind.Number : PathKind.Text, CSharp.Name(parameter.Name));
    }

    /// <summary>The parameter that fills a placeholder: by its alias, else by its own name in any of the wire's spellings.</summary>
    private IParameterSymbol? Find(string placeholder)
    {
        IEnumerable<IParameterSymbol> candidates = method.Parameters.Where(p => !symbols.IsToken(p.Type));
        string spelled = SnakeCase.Of(placeholder).Replace('-', '_');
        return candidates.FirstOrDefault(p => ApiSymbols.WireName(p) == placeholder)
            ?? candidates.FirstOrDefault(p => ApiSymbols.Find(p, "AliasAsAttribute") is null && (p.Name == placeholder || SnakeCase.Of(p.Name) == spelled));
    }

    private string ReadReturnType()
    {
        ITypeSymbol type = method.ReturnType;
        if (symbols.IsTask(type))
        {
            return "SendAsync";
        }

        if (CSharp.IsUnknown(type))
        {
            problems.AddCompilersOwn();
            return string.Empty;
        }

        if (!symbols.IsTaskOf(type))
        {
            problems.Add(Rules.UnsupportedReturnType, method, method.Name, CSharp.Show(type));
            return string.Empty;
        }

        ITypeSymbol result = ((INamedTypeSymbol)type).TypeArguments[0];
        if (!symbols.IsFromResponse(result))
        {
            return $"ReadJsonAsync<{CSharp.TypeOf(result)}>";
        }

        string reader = result.NullableAnnotation == NullableAnnotation.Annotated ? "ReadOptionalAsync" : "ReadAsync";
        return $"{reader}<{CSharp.NotNullTypeOf(result)}>";
    }
}
