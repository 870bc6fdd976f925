using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Generator.Tests.Harness;

/// <summary>Compares a text with the committed one, in Verify's own convention: a difference leaves a <c>.received.txt</c> beside the <c>.verified.txt</c> to look at and to accept by renaming it.</summary>
internal static class Snapshot
{
    public static void Verify(string text, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        string name = Path.Combine(FindProject(), "Snapshots", $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        string verified = name + ".verified.txt";
        string received = name + ".received.txt";
        string actual = text.ReplaceLineEndings("\n");
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail(expected is null
            ? $"There is no {Path.GetFileName(verified)} yet. Look at {Path.GetFileName(received)} and rename it, if it is right."
            : $"The text differs from {Path.GetFileName(verified)}; {Path.GetFileName(received)} has what came:\n{FirstDifference(expected, actual)}");
    }

    /// <summary>Runs the generator over a source that has no errors, compiles the result without a warning, and compares it.</summary>
    public static void VerifyGenerated(string source, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        GeneratorRun run = GeneratorRun.Of(source);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerMessages);
        Verify(run.Sources.Single().SourceText.ToString(), test, file);
    }

    /// <summary>The folder of the test project: searched for, as a reproducible build hides the paths of its sources.</summary>
    private static string FindProject()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ExtraHop.Client.Generator.Tests.csproj")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("The tests do not run from below their project, so the snapshots cannot be found.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        for (int i = 0; ; i++)
        {
            string before = i < expectedLines.Length ? expectedLines[i] : "(end)";
            string after = i < actualLines.Length ? actualLines[i] : "(end)";
            if (before != after)
            {
                return $"line {i + 1}\n- {before}\n+ {after}";
            }
        }
    }
}
