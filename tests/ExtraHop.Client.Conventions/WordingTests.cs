using System.Text.RegularExpressions;

namespace ExtraHop.Client.Conventions;

/// <summary>Prose and XML docs are plain American English: wordings that were replaced once do not come back.</summary>
public sealed partial class WordingTests
{
    /// <summary>A pattern, and what to write.</summary>
    private static readonly (string Pattern, string Better)[] s_replaced =
    [
        (@"Ends the call\.", "A token to cancel the call."),
        (@"(Ends|Stops) the (reading|enumeration)\.", "A token to cancel the reading."),
        (@"'s number\b", "The device ID"),
        (@"\b[Tt]he numbers of the (alerts|devices|sensors|systems|tags|triggers|users)\b", "The IDs of the devices"),
        ("tomorrow's value", "values added by newer firmware"),
        ("know the verb", "respect the HTTP method"),
        ("key never leaves its system", "the key is only ever sent to the configured host"),
        ("passes for the whole", "a partial result is never mistaken for a complete one"),
        ("has to say", "until every sensor has answered"),
        ("sends what is set and nothing else", "Only members you set are sent"),
        (@"(Restarts|restart) (are|is) waited out", "The wait survives restarts"),
        (@"\b(perhaps|surely not) done\b", "may have taken effect; was not sent"),
        ("stands in the way", "blocked by"),
        ("no total limit but one for silence", "no total timeout, only an idle timeout"),
        ("and it says no", "The system answered with an error status."),
        ("may speak again", "The minimum time before the alert fires again"),
        ("Per what the metric counts", "The unit the metric is normalized to."),
        ("Dies when the handler", "Valid only until the handler returns"),
        (@"\b[Ll]icen[c]e", "license"),
        (@"\b[Bb]ehaviour(?!\.md)", "behavior"),
        (@"\b[Cc]olour", "color"),
        (@"\b(neighbour|honour|favour)", "neighbor, honor, favor"),
        (@"\b(recognis|normalis|serialis|organis)", "-ize"),
        (@"\banalys(e|ed|ing)\b", "analyze"),
    ];

    [Fact]
    public void Replaced_wordings_do_not_come_back() =>
        Assert.Empty(Prose().SelectMany(static page => Findings(page.Text).Select(finding => $"{page.Name}: {finding}")));

    [Fact]
    public void There_is_prose_to_look_at() => Assert.True(Prose().Count() > 500);

    [Theory]
    [InlineData("/// <param name=\"cancellationToken\">Ends the call.</param>")]
    [InlineData("/// <param name=\"id\">The device's number.</param>")]
    [InlineData("/// <summary>The licence's state.</summary>")]
    public void A_replaced_wording_is_found(string line) => Assert.NotEmpty(Findings(line));

    private static IEnumerable<string> Findings(string text) =>
        s_replaced.SelectMany(
            rule => Regex.Matches(text, rule.Pattern, RegexOptions.CultureInvariant).Select(match => $"'{match.Value}'; write '{rule.Better}'"));

    /// <summary>The comments of the sources, and the pages.</summary>
    private static IEnumerable<(string Name, string Text)> Prose()
    {
        foreach (string file in SourceTree.CSharpFiles("src").Concat(SourceTree.CSharpFiles("samples")))
        {
            yield return (SourceTree.Relative(file), string.Join('\n', File.ReadLines(file).Select(static line => Comment().Match(line).Value)));
        }

        foreach (string page in Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs"), "*.md")
            .Concat(Directory.EnumerateFiles(SourceTree.Root, "*.md")))
        {
            yield return (SourceTree.Relative(page), File.ReadAllText(page));
        }
    }

    [GeneratedRegex("(?<!:)//.*")]
    private static partial Regex Comment();
}
