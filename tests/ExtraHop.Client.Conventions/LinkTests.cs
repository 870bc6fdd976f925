using System.Text;
using System.Text.RegularExpressions;

namespace ExtraHop.Client.Conventions;

/// <summary>Links between the pages lead somewhere, headings included. Pages of the site link to pages of the site alone.</summary>
public sealed partial class LinkTests
{
    private static readonly string[] s_folders = ["docs", "samples", "findings", "build", "src", "tests"];

    public static TheoryData<string> Pages => [.. AllPages()];

    [Fact]
    public void There_are_pages() => Assert.True(Pages.Count >= 10, $"{Pages.Count} pages");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page) =>
        Assert.Empty(BrokenLinks(page, File.ReadAllText(Path.Combine(SourceTree.Root, page))));

    [Theory]
    [InlineData("[a](missing.md)", "missing.md")]
    [InlineData("[a](index.md#no-such-heading)", "index.md#no-such-heading")]
    [InlineData("[a](../README.md)", "../README.md")]
    [InlineData("[a](#nowhere)", "#nowhere")]
    public void A_broken_link_is_found(string text, string link) => Assert.Equal([link], BrokenLinks("docs/index.md", text));

    [Theory]
    [InlineData("# A `Heading`: one & two\n[a](#a-heading-one--two)")]
    [InlineData("[a](https://example.com/no)")]
    [InlineData("```\n[a](missing.md)\n```")]
    [InlineData("`[a](missing.md)`")]
    [InlineData("[a](packets.md#read)")]
    public void A_good_link_is_none_of_them(string text) => Assert.Empty(BrokenLinks("docs/index.md", text));

    private static List<string> BrokenLinks(string page, string text)
    {
        var broken = new List<string>();
        string folder = Path.GetDirectoryName(page)!.Replace('\\', '/');
        foreach (Match match in Link().Matches(InlineCode().Replace(Prose(text), string.Empty)))
        {
            string link = match.Groups["link"].Value;
            if (link.StartsWith("http", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal))
            {
                continue;
            }

            string[] parts = link.Split('#', 2);
            string target = Path.GetFullPath(Path.Combine(SourceTree.Root, folder, parts[0]));
            bool exists = parts[0].Length == 0 || File.Exists(target) || Directory.Exists(target);
            bool leavesTheSite = folder == "docs" && parts[0].Contains('/', StringComparison.Ordinal);
            bool heading = parts.Length < 2
                || (exists && Headings(parts[0].Length == 0 ? text : File.ReadAllText(target)).Contains(parts[1], StringComparer.Ordinal));
            if (!exists || leavesTheSite || !heading)
            {
                broken.Add(link);
            }
        }

        return broken;
    }

    /// <summary>The anchors of a page, as code hosts and the site make them of headings.</summary>
    private static IEnumerable<string> Headings(string text)
    {
        foreach (string line in Prose(text).Split('\n').Where(static line => line.StartsWith('#')))
        {
            var anchor = new StringBuilder();
            foreach (char letter in line.TrimStart('#').Trim().ToLowerInvariant())
            {
                anchor.Append(letter == ' ' ? "-" : char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter.ToString() : string.Empty);
            }

            yield return anchor.ToString();
        }
    }

    private static string Prose(string text) => Fence().Replace(text.ReplaceLineEndings("\n"), string.Empty);

    private static IEnumerable<string> AllPages()
    {
        IEnumerable<string> root = Directory.EnumerateFiles(SourceTree.Root, "*.md");
        IEnumerable<string> below =
            s_folders.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, folder), "*.md", SearchOption.AllDirectories));
        return root.Concat(below).Select(SourceTree.Relative)
            .Where(static page => !page.Contains("/bin/", StringComparison.Ordinal) && !page.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\]\((?<link>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
