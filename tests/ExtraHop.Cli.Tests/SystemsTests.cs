using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>The list of systems, with keys and pinned certificates.</summary>
public sealed class SystemsTests(Sensor sensor) : IClassFixture<Sensor>
{
    private ExtraHopSimulator System => sensor.System;

    [Fact]
    public async Task A_system_is_added_after_a_question_and_used_by_name()
    {
        using var tool = new TestTool { Answers = new Queue<string>([System.ApiKey, "y"]) };
        ToolResult added = (await tool.RunAsync("systems", "add", "lab", System.Host)).Ended(ExitCodes.Ok);
        Assert.Contains(System.CertificateSha256, added.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(System.ApiKey, added.Error + added.Out, StringComparison.Ordinal);
        Assert.Equal(3, (await tool.RunAsync("devices", "find", "--limit", "3", "--system", "LAB")).Ended(ExitCodes.Ok).Lines.Length);
        Assert.Equal(3, (await tool.RunAsync("devices", "find", "--limit", "3")).Ended(ExitCodes.Ok).Lines.Length);
        ToolResult list = (await tool.RunAsync("systems", "list", "--json")).Ended(ExitCodes.Ok);
        Assert.Contains(System.CertificateSha256, list.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(System.ApiKey, list.Out, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(tool.SystemsFile));
        }
    }

    [Theory]
    [InlineData("n")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_certificate_that_is_not_confirmed_is_not_stored(string? answer)
    {
        using var tool = new TestTool { Answers = new Queue<string>(answer is null ? [System.ApiKey] : [System.ApiKey, answer]) };
        System.Requests.Clear();
        (await tool.RunAsync("systems", "add", "lab", System.Host)).Refused("not confirmed");
        Assert.False(File.Exists(tool.SystemsFile));
        Assert.Empty(System.Requests);
    }

    [Fact]
    public async Task Without_anybody_to_ask_the_fingerprint_has_to_be_given()
    {
        using var tool = new TestTool { Input = System.ApiKey };
        (await tool.RunAsync("systems", "add", "lab", System.Host, "--key-file", "-")).Refused($"--pin {System.CertificateSha256}");
        (await tool.RunAsync("systems", "add", "lab", System.Host, "--key-file", "-", "--pin", new string('a', 64))).Refused(System.CertificateSha256,
            "Nothing was sent");
        (await tool.RunAsync("systems", "add", "lab", System.Host, "--key-file", "-", "--pin", "12:34")).Refused("--pin is '12:34'", "64 hexadecimal digits");
        (await tool.RunAsync("systems", "add", "lab", System.Host, "--key-file", "-", "--pin",
            System.CertificateSha256.ToUpperInvariant())).Ended(ExitCodes.Ok);
    }

    [Theory]
    [InlineData("", "127.0.0.1", "The name is ''")]
    [InlineData("a b", "127.0.0.1", "The name is 'a b'")]
    [InlineData("../x", "127.0.0.1", "The name is '../x'")]
    [InlineData("lab", "", "ost")]
    [InlineData("lab", "eda 01", "eda 01")]
    [InlineData("lab", "ftp://eda01", "ftp")]
    [InlineData("lab", "eda01/admin", "eda01/admin")]
    [InlineData("lab", "http://eda01", "http")]
    public async Task Names_and_hosts_that_cannot_be_are_refused(string name, string host, string word)
    {
        using var tool = new TestTool { Input = "key" };
        (await tool.RunAsync("systems", "add", "--offline", "--key-file", "-", "--", name, host)).Refused(word);
        Assert.False(File.Exists(tool.SystemsFile));
    }

    [Fact]
    public async Task The_list_is_kept_in_order()
    {
        using var tool = new TestTool { Input = "key" };
        string[] offline = ["--offline", "--key-file", "-"];
        (await tool.RunAsync(["systems", "add", "one", "192.0.2.1", .. offline])).Ended(ExitCodes.Ok);
        (await tool.RunAsync(["systems", "add", "two", "192.0.2.2:8443", .. offline])).Ended(ExitCodes.Ok);
        (await tool.RunAsync(["systems", "add", "ONE", "192.0.2.3", .. offline])).Refused("already", "--replace");
        (await tool.RunAsync("devices", "find")).Refused("no default", "one, two");
        (await tool.RunAsync("devices", "find", "--system", "tow")).Refused("no system 'tow'", "Did you mean two?");
        (await tool.RunAsync("systems", "default", "three")).Refused("three", "one, two");
        (await tool.RunAsync("systems", "default", "two")).Ended(ExitCodes.Ok);
        Assert.Contains("two\t192.0.2.2:8443\tAPI key\t\tyes", (await tool.RunAsync("systems", "list")).Out, StringComparison.Ordinal);
        (await tool.RunAsync("systems", "remove", "two")).Ended(ExitCodes.Ok);
        Assert.Single((await tool.RunAsync("systems", "list")).Lines);
        (await tool.RunAsync("systems", "remove", "two")).Refused("two");
    }

    [Fact]
    public async Task Some_systems_that_answer_and_some_that_do_not_are_5()
    {
        using var tool = new TestTool { Input = System.ApiKey };
        (await tool.RunAsync("systems", "add", "up", System.Host, "--key-file", "-", "--pin", System.CertificateSha256)).Ended(ExitCodes.Ok);
        (await tool.RunAsync("systems", "add", "down", "127.0.0.1:1", "--key-file", "-", "--offline")).Ended(ExitCodes.Ok);
        ToolResult both = (await tool.RunAsync("systems", "test", "--timeout", "20s", "--json")).Ended(ExitCodes.PartlyDone);
        Assert.Contains("9.8.0.1000", both.Out, StringComparison.Ordinal);
        Assert.Contains("\"problem\":\"https://127.0.0.1:1", both.Out, StringComparison.Ordinal);
        (await tool.RunAsync("systems", "test", "down", "--timeout", "20s")).Ended(ExitCodes.Unreachable);
        (await tool.RunAsync("systems", "test", "up")).Ended(ExitCodes.Ok);
    }

    [Fact]
    public async Task A_pin_can_be_replaced()
    {
        using var tool = new TestTool { Input = System.ApiKey };
        (await tool.RunAsync("systems", "add", "lab", System.Host, "--key-file", "-", "--offline", "--pin", new string('b', 64))).Ended(ExitCodes.Ok);
        (await tool.RunAsync("systems", "test", "lab")).Ended(ExitCodes.Unreachable);
        tool.Answers = new Queue<string>(["y"]);
        (await tool.RunAsync("systems", "pin", "lab")).Ended(ExitCodes.Ok);
        (await tool.RunAsync("systems", "test", "lab")).Ended(ExitCodes.Ok);
    }

    [Fact]
    public async Task A_file_that_others_can_read_or_that_is_broken_is_refused()
    {
        using var tool = new TestTool();
        Directory.CreateDirectory(Path.GetDirectoryName(tool.SystemsFile)!);
        await File.WriteAllTextAsync(tool.SystemsFile, "{\"systems\": {\"a\": 5}}");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool.SystemsFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
            (await tool.RunAsync("systems", "list")).Refused("chmod 600");
            File.SetUnixFileMode(tool.SystemsFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (await tool.RunAsync("systems", "list")).Refused("not a systems file");
    }

    [Fact]
    public async Task The_key_of_the_environment_does_not_go_to_another_host()
    {
        await using ExtraHopSimulator other = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(System);
        (await tool.RunAsync("devices", "find", "--insecure", "--system", other.Host)).Refused(other.Host, "EXTRAHOP_HOST");
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("EXTRAHOP_HOST", "https://eda01/path", "path")]
    [InlineData("EXTRAHOP_HOST", " ", "ost")]
    [InlineData("EXTRAHOP_API_KEY", null, "EXTRAHOP_API_KEY")]
    [InlineData("EXTRAHOP_INSECURE", "perhaps", "perhaps")]
    [InlineData("EXTRAHOP_CERTIFICATE_SHA256", "12", "12")]
    public async Task A_wrong_environment_is_refused(string name, string? value, string word)
    {
        using var tool = new TestTool(System);
        tool.Set(name, value);
        (await tool.RunAsync("devices", "find")).Refused(word);
    }
}
