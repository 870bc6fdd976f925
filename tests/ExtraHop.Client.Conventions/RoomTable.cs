using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ExtraHop.Client.Conventions;

/// <summary>Which room of a project uses which, as a table says and as its sources do.</summary>
/// <param name="folder">The project's folder, from the root.</param>
/// <param name="rootNamespace">The namespace of its public types.</param>
/// <param name="rooms">The rooms from below, each with the rooms that it uses.</param>
/// <param name="exempt">The files that may point up, each to one room and with its reason.</param>
/// <param name="roomOf">The room of a file, by its path in the project.</param>
internal sealed class RoomTable(
    string folder,
    string rootNamespace,
    (string Room, string[] Uses)[] rooms,
    (string File, string To, string Reason)[] exempt,
    Func<string, string> roomOf)
{
    /// <summary>The room of what belongs to none.</summary>
    public const string None = "";

    private HashSet<Arrow> Arrows => field ??= FindArrows();

    public IEnumerable<string> Listed => rooms.Select(static row => row.Room).Order(StringComparer.Ordinal);

    public IEnumerable<string> Built =>
        SourceTree.CSharpFiles(folder).Select(file => RoomOf(SourceTree.Relative(file))).Where(static room => room != None).Distinct()
            .Order(StringComparer.Ordinal);

    public IEnumerable<string> ListedUpwards =>
        rooms.SelectMany(row => row.Uses.Where(to => FloorOf(to) >= FloorOf(row.Room)).Select(to => $"{row.Room} -> {to}"));

    public IEnumerable<string> NotListed =>
        Arrows.Where(arrow => !Lists(arrow) && !exempt.Any(arrow.IsFrom))
            .Select(static arrow => $"{arrow.File} ({arrow.Room}) uses {arrow.Type} of {arrow.To}");

    public IEnumerable<string> NotUsed => rooms.SelectMany(
        row => row.Uses.Where(to => !Arrows.Any(arrow => arrow.Room == row.Room && arrow.To == to)).Select(to => $"{row.Room} -> {to}"));

    public IEnumerable<string> ExemptInVain =>
        exempt.Where(file => !Arrows.Any(arrow => arrow.IsFrom(file))).Select(static file => $"{file.File} -> {file.To}: {file.Reason}");

    /// <summary>Public types are where a user's one <c>using</c> finds them; what is internal has the namespace of its folder.</summary>
    public IEnumerable<string> InAnotherNamespace
    {
        get
        {
            foreach (string path in SourceTree.CSharpFiles(folder))
            {
                SyntaxNode file = Compiler.Parse(File.ReadAllText(path), path).GetRoot();
                if (file.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().SingleOrDefault() is not { } space || space.Members.Any(IsPublicOrPart))
                {
                    continue;
                }

                string relative = SourceTree.Relative(path)[folder.Length..];
                string expected = rootNamespace + (relative.LastIndexOf('/') is > 0 and var end ? "." + relative[..end].Replace('/', '.') : string.Empty);
                if (expected != space.Name.ToString())
                {
                    yield return $"{relative} is in {space.Name}; expected {expected}.";
                }
            }
        }
    }

    public override string ToString() => rootNamespace;

    /// <summary>A part of a type says nothing of who may see it: another part does.</summary>
    private static bool IsPublicOrPart(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword)
        || (member.Modifiers.Any(SyntaxKind.PartialKeyword) && !member.Modifiers.Any(SyntaxKind.InternalKeyword));

    private HashSet<Arrow> FindArrows()
    {
        SyntaxTree[] files = [.. SourceTree.CSharpFiles(folder).Select(static file => Compiler.Parse(File.ReadAllText(file), SourceTree.Relative(file)))];
        MetadataReference[] references =
            [.. Compiler.References.Where(static r => Path.GetFileNameWithoutExtension(r.Display) is not ("ExtraHop.Client" or "ExtraHop.Client.Simulator"))];
        var compilation = CSharpCompilation.Create("rooms", [.. files, Compiler.ImplicitUsings()], references);

        var arrows = new HashSet<Arrow>();
        foreach (SyntaxTree file in files)
        {
            string room = RoomOf(file.FilePath);
            SemanticModel model = compilation.GetSemanticModel(file);
            foreach (SimpleNameSyntax name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                // A member counts for its type, which need not be named beside it.
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType) is { DeclaringSyntaxReferences: [var declaration, ..] } type
                    && RoomOf(declaration.SyntaxTree.FilePath) is var to && to != room)
                {
                    arrows.Add(new Arrow(file.FilePath[folder.Length..], room, to, type.Name));
                }
            }
        }

        return arrows;
    }

    private bool Lists(Arrow arrow) => rooms[FloorOf(arrow.Room)].Uses.Contains(arrow.To, StringComparer.Ordinal);

    private string RoomOf(string path) => roomOf(path[folder.Length..]);

    private int FloorOf(string room) => Array.FindIndex(rooms, row => row.Room == room);

    /// <summary>A file that uses a type of another room.</summary>
    private sealed record Arrow(string File, string Room, string To, string Type)
    {
        public bool IsFrom((string File, string To, string Reason) exempt) => exempt.File == File && exempt.To == To;
    }
}
