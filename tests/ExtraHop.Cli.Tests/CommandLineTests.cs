namespace ExtraHop.Cli.Tests;

/// <summary>What the parser library would do otherwise, and what the tool does.</summary>
public sealed class CommandLineTests(Sensor sensor) : IClassFixture<Sensor>
{
    [Theory]
    [InlineData("devices fnd", "fnd", "Did you mean find?", "extrahop devices --help")]
    [InlineData("devices find --lmit", "no option '--lmit'", "Did you mean --limit?")]
    [InlineData("devices find --lmit 3", "--lmit", "Did you mean --limit?", "extrahop devices find --help")]
    [InlineData("nothing", "nothing", "extrahop --help")]
    [InlineData("devices find --limit 0", "--limit is '0'", "from 1")]
    [InlineData("devices find --limit three", "--limit is 'three'", "whole number")]
    [InlineData("devices find --timeout 5x", "'5x' is not a duration", "such as 30s")]
    [InlineData("devices find --timeout 0", "'0' is not a duration")]
    [InlineData("devices find --active yesterday", "'yesterday' is not a time", "ISO 8601")]
    [InlineData("devices find --json --csv", "--json and --csv", "one of them")]
    [InlineData("devices show", "Required argument")]
    [InlineData("devices show x7", "device ID is 'x7'", "whole number")]
    [InlineData("devices show -5", "-5")]
    [InlineData("packets search --bpf (tcp", "'(' that is never")]
    [InlineData("packets search --format pdf", "pdf", "pcapng")]
    [InlineData("packets search --limit-bytes 10X", "--limit-bytes is '10X'", "100MB")]
    [InlineData("packets split day.pcapng part.pcapng --size 1000", "--size is '1000'")]
    [InlineData("simulate toaster", "toaster", "sensor, console")]
    [InlineData("simulate --port 65535 sensor console", "65535")]
    public async Task What_cannot_be_used_is_refused_before_anything_is_sent(string line, params string[] words)
    {
        using var tool = new TestTool(sensor.System);
        sensor.System.Requests.Clear();
        (await tool.RunAsync(line.Split(' '))).Refused(words);
        Assert.Empty(sensor.System.Requests);
    }

    [Fact]
    public async Task A_value_may_start_with_dashes_and_an_at_sign_is_no_response_file()
    {
        using var tool = new TestTool(sensor.System);
        string file = tool.File("arguments.rsp", "--json\n");
        sensor.System.Requests.Clear();
        (await tool.RunAsync("devices", "find", "--vendor=--x")).Ended(ExitCodes.Ok);
        (await tool.RunAsync("devices", "find", $"@{file}")).Ended(ExitCodes.Ok);
        Assert.Contains("--x", sensor.System.Requests[0].BodyText, StringComparison.Ordinal);
        Assert.Contains("@", sensor.System.Requests[1].BodyText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('=')]
    [InlineData(':')]
    public async Task An_empty_value_does_not_swallow_what_follows(char delimiter)
    {
        using var tool = new TestTool(sensor.System);
        (await tool.RunAsync("devices", "export", "-", $"--fields{delimiter}", "--json")).Refused("--fields is ''");
        (await tool.RunAsync("devices", "find", $"--role{delimiter}", "--json")).Refused("ole");
        (await tool.RunAsync("devices", "find", $"--limit{delimiter}", "3")).Refused("--limit is ''");
    }

    [Fact]
    public async Task Common_options_may_stand_before_the_command()
    {
        using var tool = new TestTool(sensor.System);
        Assert.StartsWith("[", (await tool.RunAsync("--json", "devices", "find", "--limit", "1")).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_line_that_begins_with_a_family_makes_that_family_alone()
    {
        string[] names = [.. Tool.CreateRoot().Subcommands.Select(static command => command.Name)];
        Assert.Equal(14, names.Length);
        Assert.All(names, static name => Assert.Equal(name, Assert.Single(Tool.CreateRoot(name).Subcommands).Name));
        Assert.Equal(names, Tool.CreateRoot("--quiet").Subcommands.Select(static command => command.Name));
    }

    [Theory]
    [InlineData("--status is 'open'; expected new, in_progress, acknowledged, closed or none.", "detections", "list", "--status", "open")]
    [InlineData("--status is 'open'; expected new,", "detections", "triage", "1", "--status", "open")]
    [InlineData("--resolution is 'fixed'; expected action_taken, no_action_taken or none.", "detections", "triage", "1", "--resolution", "fixed")]
    [InlineData("--cycle is '7min'; expected auto, 1sec, 30sec, 5min, 1hr or 24hr.", "metrics", "series", "net", "bytes", "--device", "1", "--cycle", "7min")]
    [InlineData("--level is 'root'; expected none,", "users", "create", "ada", "--level", "root")]
    [InlineData("--type is 'saml'; expected local or remote.", "users", "list", "--type", "saml")]
    [InlineData("--format is 'cap'; expected pcapng,", "packets", "search", "--format", "cap")]
    public async Task A_word_that_is_none_of_a_few_is_named_with_its_option(string expected, params string[] arguments)
    {
        using var tool = new TestTool();
        (await tool.RunAsync(arguments)).Refused(expected);
    }

    [Theory]
    [InlineData("packets", "search")]
    [InlineData("packets", "top")]
    [InlineData("records", "search")]
    [InlineData("metrics", "total", "net", "bytes", "--device", "1")]
    [InlineData("metrics", "series", "net", "bytes", "--device", "1")]
    [InlineData("detections", "list")]
    [InlineData("detections", "export", "-")]
    [InlineData("packets", "read", "-")]
    [InlineData("packets", "slice", "-", "-")]
    public async Task A_window_that_ends_before_it_starts_is_refused_in_the_words_that_were_typed(params string[] arguments)
    {
        using TestTool tool = new TestTool().Set("EXTRAHOP_HOST", "127.0.0.1:1").Set("EXTRAHOP_API_KEY", "key");
        (await tool.RunAsync([.. arguments, "--from", "-1h", "--until", "-2h"])).Refused("--from is '-1h'", "--until is '-2h'");
    }

    [Theory]
    [InlineData("The tag is ' '", "devices", "tag", " ", "--all")]
    [InlineData("The group is ''", "devices", "group", "", "--all")]
    [InlineData("The job ID is ''", "jobs", "show", "")]
    [InlineData("The job ID is ' '", "jobs", "wait", " ")]
    [InlineData("--tag is ''", "devices", "find", "--tag", "")]
    [InlineData("--role is ''", "devices", "find", "--role", "")]
    [InlineData("--vendor is ''", "devices", "find", "--vendor", "")]
    [InlineData("--mac is ''", "devices", "find", "--mac", "")]
    [InlineData("--mac is 'printer'", "devices", "find", "--mac", "printer")]
    [InlineData("The name is '  '", "devices", "find", "  ")]
    [InlineData("The condition is 'status'", "records", "search", "status")]
    [InlineData("The file is '-'", "config", "save", "-")]
    public async Task A_value_that_cannot_be_one_is_named(string expected, params string[] arguments)
    {
        using TestTool tool = new TestTool().Set("EXTRAHOP_HOST", "127.0.0.1:1").Set("EXTRAHOP_API_KEY", "key");
        (await tool.RunAsync(arguments)).Refused(expected);
    }
}
