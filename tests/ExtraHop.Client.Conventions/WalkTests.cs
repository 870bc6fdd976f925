using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ExtraHop.Client.Conventions;

/// <summary>The two walks in CONTRIBUTING name what exists: folders, types, and members of those types.</summary>
public sealed partial class WalkTests
{
    private const string Client = "src/ExtraHop.Client/";

    private static readonly string s_page = File.ReadAllText(Path.Combine(SourceTree.Root, "CONTRIBUTING.md"));

    /// <summary>The types of the client with the names of their members.</summary>
    private static readonly Lazy<ILookup<string, string>> s_members = new(static () => SourceTree.CSharpFiles(Client)
        .SelectMany(static file => Compiler.Parse(File.ReadAllText(file), file).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        .SelectMany(static type => MembersOf(type).Prepend(type.Identifier.Text).Select(member => (Type: type.Identifier.Text, Member: member)))
        .ToLookup(static pair => pair.Type, static pair => pair.Member, StringComparer.Ordinal));

    [Theory]
    [InlineData("The way of a request")]
    [InlineData("The way of a packet")]
    public void A_walk_has_ten_steps_and_every_name_in_it_exists(string heading)
    {
        string[] steps = [.. SectionOf(heading).Split('\n').Where(static line => Step().IsMatch(line))];
        Assert.Equal(10, steps.Length);
        Assert.Empty(steps.SelectMany(NamesIn).Where(static name => !Exists(name)));
        Assert.All(steps, static step => Assert.Contains(NamesIn(step), static name => Exists(name)));
    }

    [Theory]
    [InlineData("1. `CallHandler` and `NoSuchHandler`", "NoSuchHandler")]
    [InlineData("1. `CallHandler.NoSuchMember`", "CallHandler.NoSuchMember")]
    [InlineData("1. `Http/NoSuchRoom`", "Http/NoSuchRoom")]
    public void A_name_that_is_gone_is_found(string step, string name) => Assert.Equal([name], NamesIn(step).Where(static named => !Exists(named)));

    private static string SectionOf(string heading) => s_page.Split("\n## " + heading + "\n")[1].Split("\n## ")[0];

    /// <summary>What stands between backticks, but for what .NET and HTTP call so.</summary>
    private static IEnumerable<string> NamesIn(string step) =>
        Code().Matches(step).Select(static match => match.Groups[1].Value).Where(static name => name is not ("HttpRequestMessage" or "Authorization"));

    private static bool Exists(string name) => name.Contains('/', StringComparison.Ordinal)
        ? Directory.Exists(Path.Combine(SourceTree.Root, Client, name))
        : name.Split('.') is [var type, .. var members] && s_members.Value.Contains(type)
            && members.All(member => s_members.Value[type].Contains(member, StringComparer.Ordinal));

    private static IEnumerable<string> MembersOf(BaseTypeDeclarationSyntax type) => type is TypeDeclarationSyntax declared
        ? declared.Members.Select(static member => member switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            _ => string.Empty,
        })
        : [];

    [GeneratedRegex(@"^\d+\. ")]
    private static partial Regex Step();

    [GeneratedRegex("`([A-Za-z][A-Za-z./]*)`")]
    private static partial Regex Code();
}
