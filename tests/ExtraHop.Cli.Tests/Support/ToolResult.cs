namespace ExtraHop.Cli.Tests;

/// <summary>How a run ended, and what it wrote.</summary>
internal sealed record ToolResult(int Code, byte[] OutBytes, string Error)
{
    /// <summary>Standard output as text.</summary>
    public string Out => System.Text.Encoding.UTF8.GetString(OutBytes);

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Fails with both outputs if the code is another.</summary>
    public ToolResult Ended(int code)
    {
        Assert.True(Code == code, $"exit code {Code}, expected {code}\nstdout:\n{Out}\nstderr:\n{Error}");
        return this;
    }

    /// <summary>Fails unless the run was refused with these words on stderr and nothing on stdout.</summary>
    public void Refused(params string[] words)
    {
        Ended(ExitCodes.Refused);
        Assert.Equal("", Out);
        foreach (string word in words)
        {
            Assert.Contains(word, Error, StringComparison.Ordinal);
        }
    }
}
