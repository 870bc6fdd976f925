#:package Microsoft.CodeAnalysis.CSharp
#:property ManagePackageVersionsCentrally=true
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Takes out of an assembly's XML docs what no user of the package can see: internals need their docs in the source alone.
// dotnet run PublicDocs.cs -- FILE.xml [FILE.xml ...], each with its FILE.dll beside it. Run when packing, by Library.props.
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

MetadataReference[] runtime = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];
foreach (string path in args)
{
    MetadataReference library = MetadataReference.CreateFromFile(Path.ChangeExtension(path, ".dll"));
    var compilation = CSharpCompilation.Create("docs", references: [.. runtime, library], options: new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
    var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
    var types = new HashSet<string>(StringComparer.Ordinal);
    var members = new HashSet<string>(StringComparer.Ordinal);
    Collect(assembly.GlobalNamespace, types, members);

    var docs = XDocument.Load(path, LoadOptions.PreserveWhitespace);
    var missing = types.ToHashSet(StringComparer.Ordinal);
    foreach (XElement member in docs.Descendants("member").ToList())
    {
        string id = member.Attribute("name")!.Value;
        missing.Remove(id);
        if (!types.Contains(id) && !members.Contains(id))
        {
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }
    }

    if (missing.Count > 0)
    {
        Console.Error.WriteLine($"{path} does not describe {missing.Count} public types, {missing.First()} among them; is it of the same build as its assembly?");
        return 1;
    }

    docs.Save(path, SaveOptions.DisableFormatting);
}

return 0;

static void Collect(INamespaceOrTypeSymbol parent, HashSet<string> types, HashSet<string> members)
{
    foreach (ISymbol symbol in parent.GetMembers())
    {
        if (symbol is INamespaceSymbol inner)
        {
            Collect(inner, types, members);
        }
        else if (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
        {
            (symbol is ITypeSymbol ? types : members).Add(symbol.GetDocumentationCommentId()!);
            if (symbol is INamedTypeSymbol type)
            {
                Collect(type, types, members);
            }
        }
    }
}
