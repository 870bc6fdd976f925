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
        // A stream's synchronous Read has to wait for its asynchronous source; nothing else may.
        Assert.Empty(SourceTree.CSharpFiles("src")
            .Where(static file => !file.EndsWith("Stream.cs", StringComparison.Ordinal))
            .Where(static file => Blocking().IsMatch(File.ReadAllText(file)))
            .Select(SourceTree.Relative));

    [GeneratedRegex(
        @"^public (?:static |abstract |sealed |readonly |partial |ref |unsafe )*(?:class|record struct|record|struct|interface|enum|delegate) ",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"NotImplementedException|//.*\b(?:TO" + "DO|FIX" + @"ME|HACK)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\[(?:Fact|Theory)\(.*Sk" + @"ip\s*=")]
    private static partial Regex Skipped();

    [GeneratedRegex(@"async void|\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)")]
    private static partial Regex Blocking();
}
