namespace ExtraHop.Client.Conventions;

/// <summary>Pages and XML docs use words of a committed list: a word that nobody has looked at fails.</summary>
public sealed class SpellingTests
{
    private const string Committed = "tests/ExtraHop.Client.Conventions/words.txt";

    private static readonly string s_received = Committed.Replace(".txt", ".received.txt", StringComparison.Ordinal);

    [Fact]
    public void Every_word_is_listed_and_every_listed_word_is_used()
    {
        SortedDictionary<string, List<string>> used = Prose.Words();
        string[] listed = File.ReadAllLines(Path.Combine(SourceTree.Root, Committed));
        IReadOnlyList<string> faults = FaultsOf(used, listed);
        string received = Path.Combine(SourceTree.Root, s_received);
        if (faults.Count == 0)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, string.Concat(used.Keys.Select(static word => word + "\n")));
        Assert.Fail($"{string.Join('\n', faults)}\nCorrect what is misspelled. If the rest is right: mv {s_received} {Committed}");
    }

    [Fact]
    public void There_are_words_to_look_at() => Assert.InRange(Prose.Words().Count, 2000, 5000);

    [Fact]
    public void A_new_word_is_named_with_its_places_and_an_unused_one_by_itself()
    {
        var used = new SortedDictionary<string, List<string>>(
            StringComparer.Ordinal) { ["device"] = ["README.md:1"], ["recieve"] = ["README.md:7", "docs/jobs.md:2"] };
        Assert.Equal(
            ["'recieve' is not listed: README.md:7, docs/jobs.md:2", "'sensor' is listed and no longer used"],
            FaultsOf(used, ["device", "sensor"]));
        Assert.Equal(["'recieve' is not in its place: one word a line, sorted, once"], FaultsOf(used, ["recieve", "device"]));
        Assert.Equal(["'device' is not in its place: one word a line, sorted, once"], FaultsOf(used, ["device", "device", "recieve"]));
        Assert.Empty(FaultsOf(used, ["device", "recieve"]));
    }

    [Theory]
    [InlineData("You **recieve** it.", "you recieve it")]
    [InlineData("A device's name; don\u2019t guess", "device name don't guess")]
    [InlineData("Read `recieve` and ``a ` b`` here", "read and here")]
    [InlineData("[The guide](docs/giude.md) and [more][giude]", "the guide and more")]
    [InlineData("Pass --giude to eda01.exmaple.com or https://exmaple/x, me@exmaple", "pass to or")]
    [InlineData("TLS, IDs, IPv4, snake_case, camelCase, 10ms, x", "")]
    [InlineData("before\n```csharp\nrecieve();\n```\nafter", "before after")]
    [InlineData("before\n\n    recieve --all\n\nafter", "before after")]
    [InlineData("Wrapped `over\ntwo` lines", "wrapped lines")]
    [InlineData("- a list\n    - deeper teh", "list deeper teh")]
    public void Prose_of_a_page_is_split_into_words(string page, string words) =>
        Assert.Equal(words, string.Join(' ', Prose.OfMarkdown(page).Select(static found => found.Word)));

    [Theory]
    [InlineData("/// <summary>Gets teh <see cref=\"Recieve\"/> of a <paramref name=\"recieve\"/>.</summary>", "gets teh of")]
    [InlineData("    /// <c>recieve</c> and <code>\n    /// recieve();\n    /// </code> end &lt;", "and end")]
    [InlineData("// teh\nint recieve = 3;\n/// word", "word")]
    public void Docs_of_a_source_are_split_into_words(string source, string words) =>
        Assert.Equal(words, string.Join(' ', Prose.OfDocs(source).Select(static found => found.Word)));

    [Fact]
    public void A_word_has_the_line_it_stands_in() => Assert.Equal([(1, "one"), (5, "five")], Prose.OfMarkdown("one\n```\ncode\n```\nfive"));

    /// <summary>What is wrong between the words in use and the list.</summary>
    private static IReadOnlyList<string> FaultsOf(SortedDictionary<string, List<string>> used, IReadOnlyList<string> listed)
    {
        var known = listed.ToHashSet(StringComparer.Ordinal);
        var faults = used.Where(word => !known.Contains(word.Key))
            .Select(static word =>
                $"'{word.Key}' is not listed: {string.Join(", ", word.Value.Take(5))}{(word.Value.Count > 5 ? $" and {word.Value.Count - 5} more" : "")}")
            .Concat(known.Where(word => !used.ContainsKey(word)).Select(static word => $"'{word}' is listed and no longer used"))
            .ToList();
        int unsorted = Enumerable.Range(1, Math.Max(0, listed.Count - 1)).FirstOrDefault(i => string.CompareOrdinal(listed[i - 1], listed[i]) >= 0);
        if (unsorted > 0)
        {
            faults.Add($"'{listed[unsorted - 1]}' is not in its place: one word a line, sorted, once");
        }

        return faults;
    }
}
