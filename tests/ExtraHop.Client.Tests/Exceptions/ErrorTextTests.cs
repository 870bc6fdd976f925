using System.Text;
using System.Text.RegularExpressions;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>What users read: one text for each kind of error. It has to say what happened, where, and what can be done.</summary>
public sealed partial class ErrorTextTests
{
    private const string Verified = "ErrorTexts.verified.txt";

    public static TheoryData<string> Names => [.. ErrorCase.All.Select(static one => one.Name)];

    [Fact]
    public async Task The_texts_are_those_of_the_committed_file()
    {
        var text = new StringBuilder();
        foreach (ErrorCase one in ErrorCase.All)
        {
            Exception error = await one.ErrorAsync();
            text.Append("# ").Append(one.Name).Append('\n').Append(error.GetType().Name).Append('\n').Append(Normal(error.Message)).Append("\n\n");
        }

        string folder = FixtureFolder.Find("errors");
        string committed = Path.Combine(folder, Verified);
        string received = Path.Combine(folder, Verified.Replace(".verified.", ".received.", StringComparison.Ordinal));
        string now = text.ToString().TrimEnd('\n') + "\n";
        string before = File.Exists(committed) ? (await File.ReadAllTextAsync(committed)).ReplaceLineEndings("\n") : string.Empty;
        if (now == before)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, now);
        string[] was = before.Split("\n\n");
        Assert.Fail($"{Verified} differs from {received}; if the change is wanted, rename that file over it. The first difference:\n"
            + now.Split("\n\n").Where((block, index) => index >= was.Length || was[index] != block).FirstOrDefault("at the end"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_text_is_one_line_that_names_the_system_first_and_sends_nobody_elsewhere(string name)
    {
        Exception error = await ErrorCase.All.Single(one => one.Name == name).ErrorAsync();

        Assert.DoesNotContain('\n', error.Message);
        Assert.DoesNotContain("inner exception", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("error occurred while sending", error.Message, StringComparison.OrdinalIgnoreCase);
        if (error is ExtraHopException ours && name != "a capture file that is cut")
        {
            Assert.NotNull(ours.Origin);
            Assert.Equal(("", "/"), (ours.Origin.UserInfo, ours.Origin.PathAndQuery));
            Assert.StartsWith(ours.Origin.GetLeftPart(UriPartial.Authority) + ": ", error.Message, StringComparison.Ordinal);
            Assert.False(ours.Text.StartsWith(ours.Origin.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal), "The system is named twice.");
        }
    }


    /// <summary>What differs from machine to machine.</summary>
    private static string Normal(string text) => Folder().Replace(Fingerprint().Replace(Port().Replace(text, "${before}PORT"), "SHA256"), "FOLDER/");

    [GeneratedRegex(@"(?<before>127\.0\.0\.1:|'127\.0\.0\.1'.* port )\d+")]
    private static partial Regex Port();

    [GeneratedRegex("[0-9A-Fa-f]{64}")]
    private static partial Regex Fingerprint();

    [GeneratedRegex(@"[^\s'""]*extrahop-texts-[^/\\]+[/\\]")]
    private static partial Regex Folder();
}
