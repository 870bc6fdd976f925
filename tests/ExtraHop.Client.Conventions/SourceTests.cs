using System.Text.RegularExpressions;

namespace ExtraHop.Client.Conventions;

/// <summary>Rules for the source as text.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 300;

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(SourceTree.CSharpFiles("src")
            .Where(static file => !file.EndsWith("ExtraHopJsonContext.cs", StringComparison.Ordinal) && File.ReadLines(file).Count() > LongestFile)
            .Select(SourceTree.Relative));

    [Fact]
    public void One_public_type_a_file() =>
        Assert.Empty(SourceTree.CSharpFiles("src")
            .Where(static file => PublicType().Count(File.ReadAllText(file)) > 1)
            .Select(SourceTree.Relative));

    [Fact]
    public void Nothing_unfinished_is_marked() =>
        Assert.Empty(SourceTree.CSharpFiles("src").Concat(SourceTree.CSharpFiles("samples"))
            .Where(static file => Unfinished().IsMatch(File.ReadAllText(file)))
            .Select(SourceTree.Relative));

    [Fact]
    public void No_test_is_skipped() =>
        Assert.Empty(SourceTree.CSharpFiles("tests").Where(static file => Skipped().IsMatch(File.ReadAllText(file))).Select(SourceTree.Relative));

    [Fact]
    public void Nothing_waits_by_blocking_and_nothing_is_async_void() =>
        Assert.Empty(SourceTree.CSharpFiles("src")
            .Where(static file => Blocking().IsMatch(File.ReadAllText(file)))
            .Select(SourceTree.Relative));

    [Theory]
    [InlineData("Rest")]
    [InlineData("Pipeline")]
    [InlineData("Jobs")]
    [InlineData("Paging")]
    [InlineData("Errors")]
    [InlineData("Serialization")]
    [InlineData("Packets")]
    [InlineData("Telemetry")]
    public void Nothing_depends_on_the_resource_groups(string folder)
    {
        // Types of a resource group are those declared below Resources; a mention of one elsewhere turns an arrow round.
        HashSet<string> resourceTypes = [.. SourceTree.CSharpFiles("src/ExtraHop.Client/Resources").Select(static file => Path.GetFileNameWithoutExtension(file))];
        string[] mentions =
        [
            .. from file in SourceTree.CSharpFiles($"src/ExtraHop.Client/{folder}")
               where !file.EndsWith("ExtraHopJsonContext.cs", StringComparison.Ordinal)
               from name in Identifier().Matches(WithoutCommentsAndStrings(File.ReadAllText(file))).Select(static match => match.Value).Distinct()
               where resourceTypes.Contains(name)
               select $"{SourceTree.Relative(file)} mentions {name}",
        ];
        Assert.Empty(mentions);
    }

    private static string WithoutCommentsAndStrings(string source) => CommentOrString().Replace(source, " ");

    [GeneratedRegex(@"^public (?:static |abstract |sealed |readonly |partial |ref |unsafe )*(?:class|record struct|record|struct|interface|enum|delegate) ", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"NotImplementedException|//.*\b(?:TO" + "DO|FIX" + @"ME|HACK)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\[(?:Fact|Theory)\(.*Sk" + @"ip\s*=")]
    private static partial Regex Skipped();

    [GeneratedRegex(@"async void|\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)")]
    private static partial Regex Blocking();

    [GeneratedRegex(@"\b[A-Z]\w+\b(?!\s*\()")]
    private static partial Regex Identifier();

    [GeneratedRegex("//[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex CommentOrString();
}
