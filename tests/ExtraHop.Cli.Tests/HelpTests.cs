using System.CommandLine;
using System.Text;

namespace ExtraHop.Cli.Tests;

/// <summary>The help pages, at a usual and at a narrow width. Each family has a file of its own.</summary>
public sealed class HelpTests
{
    public static TheoryData<string, int> Families
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string family in Tool.CreateRoot().Subcommands.Select(static command => command.Name).Prepend("extrahop"))
            {
                data.Add(family, 80);
                data.Add(family, 20);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public async Task The_help_of_every_command(string family, int width)
    {
        using var tool = new TestTool { Width = width };
        RootCommand root = Tool.CreateRoot();
        var pages = new StringBuilder();
        foreach (string path in family == "extrahop" ? [""] : Paths(root.Subcommands.Single(command => command.Name == family), family))
        {
            ToolResult result = (await tool.RunAsync([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])).Ended(ExitCodes.Ok);
            pages.Append("$ extrahop ").Append(path).Append(path.Length > 0 ? " " : "").Append("--help\n").Append(result.Out).Append('\n');
            Assert.Empty(result.Error);
        }

        Snapshot.Matches(pages.ToString(), $"Help.{family}.{width}");
    }

    [Fact]
    public async Task No_line_but_a_command_to_copy_or_a_long_word_is_wider_than_the_terminal()
    {
        using var tool = new TestTool { Width = 40 };
        foreach (string path in Paths(Tool.CreateRoot(), ""))
        {
            string page = (await tool.RunAsync([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])).Out;
            Assert.DoesNotContain(page.Split('\n'), static line => line.Length > 40 && line.Trim().Contains(' ') && !line.StartsWith("  extrahop ",
                StringComparison.Ordinal) && !line.Contains('|'));
        }
    }

    [Fact]
    public void Every_command_has_a_description_and_every_command_that_does_something_has_an_example()
    {
        foreach (Command command in Descendants(Tool.CreateRoot()))
        {
            Assert.False(string.IsNullOrWhiteSpace(command.Description), command.Name);
            if (command is Commands.ToolCommand { Subcommands.Count: 0 } leaf)
            {
                Assert.NotEmpty(leaf.Examples);
            }
        }
    }

    [Fact]
    public async Task The_examples_of_api_are_operations_of_the_catalogue()
    {
        using var tool = new TestTool();
        string[] examples = [.. Descendants(Tool.CreateRoot()).OfType<Commands.ToolCommand>().SelectMany(static command => command.Examples)
            .Where(static example => example.StartsWith("extrahop api ", StringComparison.Ordinal) && !example.Contains("--list", StringComparison.Ordinal))];
        Assert.NotEmpty(examples);
        foreach (string example in examples)
        {
            (await tool.RunAsync([.. example.Split(' ')[1..4], "--describe"])).Ended(ExitCodes.Ok);
        }
    }

    [Fact]
    public async Task A_group_without_a_command_shows_its_help()
    {
        using var tool = new TestTool();
        Assert.Contains("systems <command>", (await tool.RunAsync("systems")).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
    }

    private static IEnumerable<Command> Descendants(Command command) => command.Subcommands.SelectMany(Descendants).Prepend(command);

    private static IEnumerable<string> Paths(Command command, string path) =>
        command.Subcommands.SelectMany(child => Paths(child, $"{path} {child.Name}".Trim())).Prepend(path);
}
