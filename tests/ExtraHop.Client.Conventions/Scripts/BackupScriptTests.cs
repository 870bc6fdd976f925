namespace ExtraHop.Client.Conventions;

/// <summary>The backup of all systems: a list of hosts and keys in, a file for each system out.</summary>
public sealed class BackupScriptTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Each_system_gets_a_file_and_one_that_fails_does_not_stop_the_others()
    {
        await using ScriptWorld first = await ScriptWorld.StartAsync();
        await using ScriptWorld refused = await ScriptWorld.StartAsync();
        await using ScriptWorld last = await ScriptWorld.StartAsync();
        string list = await ListAsync(
            $"{first.System.Host}/,{first.System.ApiKey},{first.System.CertificateSha256}",
            "",
            $"{refused.System.Host},not-its-key,{refused.System.CertificateSha256}",
            $"{last.System.Host},{last.System.ApiKey},{last.System.CertificateSha256}");

        ScriptRun run = await ScriptRun.StartAsync(ScriptCompiler.CompileScript("backup-all"), ScriptRun.Nowhere, list, Path.Combine(_folder, "backups"));
        Assert.True(run.ExitCode == 2, run.Error);
        Assert.Contains($"{refused.System.Host}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("401", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 of 3 systems backed up", run.Error.Trim(), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(_folder, "backups")).Length);
        foreach ((ScriptWorld world, string line) in new[] { first, last }.Zip(run.Lines))
        {
            IReadOnlyList<Customization> all = await world.Client.Customizations.ListAsync();
            Customization made = all.Single(static backup => backup.Name.StartsWith("backup ", StringComparison.Ordinal));
            await using FileDownload download = await world.Client.Customizations.DownloadAsync(made.Id);
            using var expected = new MemoryStream();
            await download.Content.CopyToAsync(expected);
            Assert.NotEmpty(expected.ToArray());
            Assert.Equal(expected.ToArray(), await File.ReadAllBytesAsync(line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        }
    }

    [Theory]
    [InlineData("just-a-host", "has 1 columns; expected host,key or host,key,fingerprint.")]
    [InlineData("eda 01,key", "eda 01")]
    [InlineData("eda01,key,abc", "abc")]
    public async Task A_wrong_line_is_named_before_anything_is_sent(string line, string expected)
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        string list = await ListAsync($"{world.System.Host},{world.System.ApiKey},{world.System.CertificateSha256}", line);
        ScriptRun run = await RunAsync(list);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{list}, line 2", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(world.System.Requests);
    }

    [Fact]
    public async Task A_list_that_is_not_there_is_named()
    {
        ScriptRun run = await RunAsync(Path.Combine(_folder, "none.csv"));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("none.csv", run.Error, StringComparison.Ordinal);
    }

    private Task<ScriptRun> RunAsync(string list) =>
        ScriptHost.RunAsync(ScriptCompiler.CompileScript("backup-all"), ScriptRun.Nowhere, list, Path.Combine(_folder, "backups"));

    private async Task<string> ListAsync(params string[] lines)
    {
        string path = Path.Combine(_folder, "systems.csv");
        await File.WriteAllLinesAsync(path, lines);
        return path;
    }
}
