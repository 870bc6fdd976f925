using System.Text.RegularExpressions;
using ExtraHop.Client.Tests.Contract;

namespace ExtraHop.Client.Conventions;

/// <summary>What docs/vendor-scripts.md sends from a shell by method and path is an operation of the catalogue.</summary>
public sealed partial class ShellCommandTests
{
    private static string Page => File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "vendor-scripts.md"));

    [Fact]
    public void The_page_has_commands() => Assert.True(ApiCommand().Count(Page) >= 10, $"{ApiCommand().Count(Page)} commands");

    [Fact]
    public void Every_call_is_an_operation() => Assert.Empty(Unknown(Page));

    [Theory]
    [InlineData("`extrahop api post /customdevice --body x`")]
    [InlineData("`extrahop api get /devices/1/2/3`")]
    [InlineData("`extrahop api patch /cloud/connect`")]
    public void One_that_does_not_exist_is_found(string command) => Assert.Single(Unknown(command));

    private static string[] Unknown(string text) =>
        [.. ApiCommand().Matches(text).Where(static match => !Exists(match.Groups[1].Value, match.Groups[2].Value)).Select(static match => match.Value)];

    private static bool Exists(string method, string path) => Catalogue.Operations.Any(operation =>
        operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase)
        && Regex.IsMatch(path, "^" + Parameter().Replace(Regex.Escape(operation.Path), "[^/]+") + "$"));

    [GeneratedRegex(@"`extrahop api (get|post|put|patch|delete) (/[^ `]+)")]
    private static partial Regex ApiCommand();

    [GeneratedRegex(@"\\\{[^}]+}")]
    private static partial Regex Parameter();
}
