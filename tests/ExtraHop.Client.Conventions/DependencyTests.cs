using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ExtraHop.Client.Conventions;

/// <summary>The client's rooms stand above each other, and which room uses which is a table: an arrow that it does not list fails, and so does a listed one
/// that is gone.</summary>
public sealed class DependencyTests
{
    private const string Client = "src/ExtraHop.Client/";

    /// <summary>The files that are in no folder.</summary>
    private const string Root = "(root)";

    private const string Common = "Resources/Common";

    /// <summary>The rooms from below, each with the rooms that it uses; all of them stand above it in this table.</summary>
    private static readonly (string Room, string[] Uses)[] s_rooms =
    [
        ("Redaction", []),
        ("Exceptions", ["Redaction"]),
        ("Json", []),
        ("Options", []),
        ("Http/Tls", ["Exceptions", "Options"]),
        ("Http/Telemetry", ["Exceptions"]),
        ("Http/Requests", ["Redaction", "Exceptions", "Json", "Options"]),
        ("Http/Settings", ["Json", "Options", "Http/Tls", "Http/Telemetry", "Http/Requests"]),
        ("Http/Errors", ["Redaction", "Exceptions", "Options", "Http/Requests", "Http/Settings"]),
        ("Http/Files", ["Exceptions", "Options", "Http/Requests", "Http/Errors"]),
        ("Http/Credentials", ["Redaction", "Exceptions", "Options", "Http/Telemetry", "Http/Requests", "Http/Settings", "Http/Errors"]),
        ("Http/Handlers",
            ["Redaction", "Exceptions", "Options", "Http/Tls", "Http/Telemetry", "Http/Requests", "Http/Settings", "Http/Errors", "Http/Credentials"]),
        ("Http/Raw", ["Http/Requests", "Http/Settings", "Http/Files"]),
        ("Paging", ["Exceptions", "Json", "Http/Requests"]),
        ("Jobs", ["Redaction", "Exceptions", "Json", "Options", "Http/Requests", "Http/Settings"]),
        ("Packets", ["Exceptions", "Json", "Http/Requests", "Http/Files"]),
        (Common, ["Redaction", "Json", "Http/Requests"]),
        ("Resources", ["Exceptions", "Json", "Options", "Http/Requests", "Http/Settings", "Http/Files", "Paging", "Jobs", "Packets", Common]),
        (Root, ["Exceptions", "Json", "Options", "Http/Requests", "Http/Settings", "Http/Errors", "Http/Files", "Http/Handlers", "Http/Raw", "Paging", "Jobs",
            "Packets", Common, "Resources"]),
        ("DependencyInjection", ["Exceptions", "Options", "Http/Telemetry", "Http/Requests", "Http/Settings", "Http/Handlers", "Resources", Root]),
        ("Rollouts", ["Redaction", "Exceptions", "Options", "Http/Files", "Jobs", Common, "Resources", Root]),
    ];

    /// <summary>The files that may point up, each to one room and with its reason.</summary>
    private static readonly (string File, string To, string Reason)[] s_exempt =
    [
        ("Json/ExtraHopJsonContext.cs", "Resources", "naming every type that goes over the wire is its purpose"),
        ("Json/ExtraHopJsonContext.cs", Common, "an assignment is such a type"),
        ("Json/ExtraHopJsonContext.cs", "Jobs", "a job is such a type"),
        ("Json/ExtraHopJsonContext.cs", "Packets", "a search for packets is such a type"),
        ("Exceptions/ApiErrorDetails.cs", Common, "an error may list the items of an assignment that failed"),
        ("Exceptions/ExtraHopApiException.cs", Common, "hands that list out"),
        ("Http/Errors/ApiErrorBody.cs", Common, "reads that list"),
        ("Packets/Search/PacketSearch.For.cs", "Resources", "the way from a record to its packets begins at a record"),
    ];

    private static readonly Lazy<IReadOnlyCollection<Arrow>> s_arrows = new(FindArrows);

    [Fact]
    public void Every_room_is_in_the_table() => Assert.Equal(
        s_rooms.Select(static row => row.Room).Order(StringComparer.Ordinal),
        SourceTree.CSharpFiles(Client).Select(static file => RoomOf(SourceTree.Relative(file))).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_points_down_only() =>
        Assert.Empty(s_rooms.SelectMany(static row => row.Uses.Where(to => FloorOf(to) >= FloorOf(row.Room)).Select(to => $"{row.Room} -> {to}")));

    [Fact]
    public void Rooms_use_what_the_table_lists() =>
        Assert.Empty(
            s_arrows.Value.Where(static arrow => !Lists(arrow) && !s_exempt.Any(arrow.IsFrom))
                .Select(static arrow => $"{arrow.File} ({arrow.Room}) uses {arrow.Type} of {arrow.To}"));

    [Fact]
    public void What_the_table_lists_is_used() =>
        Assert.Empty(
            s_rooms.SelectMany(
                static row =>
                    row.Uses.Where(to => !s_arrows.Value.Any(arrow => arrow.Room == row.Room && arrow.To == to)).Select(to => $"{row.Room} -> {to}")));

    [Fact]
    public void What_may_point_up_does() =>
        Assert.Empty(
            s_exempt.Where(static exempt => !s_arrows.Value.Any(arrow => arrow.IsFrom(exempt)))
                .Select(static exempt => $"{exempt.File} -> {exempt.To}: {exempt.Reason}"));

    /// <summary>Public types are where a user's one <c>using</c> finds them; what is internal has the namespace of its folder.</summary>
    [Fact]
    public void The_namespace_of_internals_is_their_folder()
    {
        foreach (string path in SourceTree.CSharpFiles(Client))
        {
            SyntaxNode file = Compiler.Parse(File.ReadAllText(path), path).GetRoot();
            if (file.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().SingleOrDefault() is not { } space || space.Members.Any(IsPublicOrPart))
            {
                continue;
            }

            string relative = SourceTree.Relative(path)[Client.Length..];
            string expected = "ExtraHop.Client" + (relative.LastIndexOf('/') is > 0 and var end ? "." + relative[..end].Replace('/', '.') : string.Empty);
            Assert.True(expected == space.Name.ToString(), $"{relative} is in {space.Name}; expected {expected}.");
        }
    }

    /// <summary>A part of a type says nothing of who may see it: another part does.</summary>
    private static bool IsPublicOrPart(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword)
        || (member.Modifiers.Any(SyntaxKind.PartialKeyword) && !member.Modifiers.Any(SyntaxKind.InternalKeyword));

    private static HashSet<Arrow> FindArrows()
    {
        SyntaxTree[] files = [.. SourceTree.CSharpFiles(Client).Select(static file => Compiler.Parse(File.ReadAllText(file), SourceTree.Relative(file)))];
        MetadataReference[] references =
            [.. Compiler.References.Where(static r => Path.GetFileNameWithoutExtension(r.Display) is not ("ExtraHop.Client" or "ExtraHop.Client.Simulator"))];
        var compilation = CSharpCompilation.Create("client", [.. files, Compiler.ImplicitUsings()], references);

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
                    arrows.Add(new Arrow(file.FilePath[Client.Length..], room, to, type.Name));
                }
            }
        }

        return arrows;
    }

    private static bool Lists(Arrow arrow) => s_rooms[FloorOf(arrow.Room)].Uses.Contains(arrow.To, StringComparer.Ordinal);

    /// <summary>The folder at the top; below <c>Http</c> and in <c>Resources/Common</c> the one within.</summary>
    private static string RoomOf(string path) => path[Client.Length..].Split('/') switch
    {
        [_] => Root,
        ["Http", var room, ..] => "Http/" + room,
        ["Resources", "Common", ..] => Common,
        [var folder, ..] => folder,
        _ => throw new ArgumentException($"'{path}' is no path of the client."),
    };

    private static int FloorOf(string room) => Array.FindIndex(s_rooms, row => row.Room == room);

    /// <summary>A file that uses a type of another room.</summary>
    private sealed record Arrow(string File, string Room, string To, string Type)
    {
        public bool IsFrom((string File, string To, string Reason) exempt) => exempt.File == File && exempt.To == To;
    }
}
