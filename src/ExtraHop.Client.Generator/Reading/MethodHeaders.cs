using ExtraHop.Client.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ExtraHop.Client.Generator.Reading;

/// <summary>The fixed headers of a method: which answer it accepts and which type its body has.</summary>
internal sealed class MethodHeaders
{
    private readonly AttributeData? _attribute;
    private readonly IMethodSymbol _method;
    private readonly Problems _problems;

    public MethodHeaders(IMethodSymbol method, Problems problems)
    {
        _method = method;
        _problems = problems;
        _attribute = ApiSymbols.Find(method, "HeadersAttribute");
        if (_attribute is { ConstructorArguments: { Length: 1 } arguments } && arguments[0] is { Kind: TypedConstantKind.Array, IsNull: false })
        {
            foreach (TypedConstant line in arguments[0].Values)
            {
                Read(line.Value as string ?? string.Empty);
            }
        }
    }

    public string? Accept { get; private set; }

    public string? ContentType { get; private set; }

    /// <summary>Refuses a content type that no body is sent with.</summary>
    public void CheckUse(bool bodyUsesContentType)
    {
        if (ContentType is not null && !bodyUsesContentType)
        {
            Refuse("Content-Type: " + ContentType, "only a [Body] that is a string or an IRequestBody takes its type from the method; JSON and forms set their own");
        }
    }

    private void Read(string line)
    {
        int colon = line.IndexOf(':');
        string value = colon < 0 ? string.Empty : line.Substring(colon + 1).Trim();
        if (value.Length == 0)
        {
            Refuse(line, "write it as 'Name: value'");
            return;
        }

        string name = line.Substring(0, colon).Trim();
        bool isAccept = name.Equals("Accept", StringComparison.OrdinalIgnoreCase);
        if (!isAccept && !name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
        {
            Refuse(line, "a method may fix Accept and Content-Type only; other headers belong to the handlers that every request passes");
        }
        else if ((isAccept ? Accept : ContentType) is not null)
        {
            Refuse(line, "it is given twice");
        }
        else if (isAccept)
        {
            Accept = value;
        }
        else
        {
            ContentType = value;
        }
    }

    private void Refuse(string header, string reason) => _problems.Add(Rules.UnsupportedHeader, _attribute!, _method.Name, header, reason);
}
