using ExtraHop.Client.Generator.Diagnostics;
using ExtraHop.Client.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ExtraHop.Client.Generator.Reading;

/// <summary>Reads what goes into the body of one method.</summary>
internal sealed class BodyReader(ApiSymbols symbols, IMethodSymbol method, string? verb, bool isForm, Problems problems)
{
    private const string Client = "global::ExtraHop.Client.Rest.RestClient";

    private readonly HashSet<string> _partNames = new(StringComparer.Ordinal);
    private readonly List<FormPart> _parts = [];
    private IParameterSymbol? _body;

    private bool TakesBody => verb is not ("Get" or "Delete");

    /// <summary>True when the body is written with a content type that the method may name.</summary>
    public bool UsesContentType => _body is { } body && (body.Type.SpecialType == SpecialType.System_String || symbols.IsRequestBody(body.Type));

    public void AddBody(IParameterSymbol parameter)
    {
        if (_body is not null)
        {
            problems.Add(Rules.TwoBodies, parameter, method.Name, parameter.Name);
        }
        else if (isForm)
        {
            problems.Add(Rules.BodyWithMultipart, parameter, method.Name, parameter.Name);
        }
        else if (!TakesBody)
        {
            problems.Add(Rules.BodyNotAllowed, parameter, method.Name, verb!.ToUpperInvariant(), parameter.Name);
        }

        _body ??= parameter;
    }

    public void AddPart(IParameterSymbol parameter)
    {
        string name = ApiSymbols.WireName(parameter);
        if (!TakesBody)
        {
            problems.Add(Rules.BodyNotAllowed, parameter, method.Name, verb!.ToUpperInvariant(), parameter.Name);
        }
        else if (!symbols.IsPart(parameter.Type))
        {
            string supported = string.Join(", ", symbols.PartTypes.Select(static t => CSharp.Show(t.WithNullableAnnotation(NullableAnnotation.NotAnnotated))));
            problems.Add(Rules.UnsupportedPartType, parameter, method.Name, parameter.Name, CSharp.Show(parameter.Type), supported);
        }
        else if (string.IsNullOrWhiteSpace(name))
        {
            problems.Add(Rules.EmptyName, parameter, method.Name, parameter.Name);
        }
        else if (!_partNames.Add(name))
        {
            problems.Add(Rules.NameTwice, parameter, method.Name, parameter.Name, name);
        }

        _parts.Add(new FormPart(name, CSharp.Name(parameter.Name)));
    }

    public BodyModel? ToModel(string? contentType)
    {
        if (isForm)
        {
            return new BodyModel(null, _parts.ToEquatable());
        }

        return _body is { } body ? new BodyModel(Content(body, contentType), default) : null;
    }

    private string Content(IParameterSymbol body, string? contentType)
    {
        string name = CSharp.Name(body.Name);
        string type = contentType is null ? "null" : CSharp.Text(contentType);
        if (body.Type.SpecialType == SpecialType.System_String)
        {
            return $"{Client}.Text({name}, {type})";
        }

        if (symbols.IsRequestBody(body.Type))
        {
            return $"{Client}.Body({name}, {type})";
        }

        if (CSharp.InnerOf(body.Type) is { } inner)
        {
            return $"{name} is null ? null : {Client}.JsonValue<{CSharp.TypeOf(inner)}>({name}.Value)";
        }

        return $"{Client}.{(body.Type.IsValueType ? "JsonValue" : "Json")}<{CSharp.NotNullTypeOf(body.Type)}>({name})";
    }
}
