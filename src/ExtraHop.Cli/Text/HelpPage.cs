using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ExtraHop.Cli.Commands;
using ExtraHop.Cli.Output;

namespace ExtraHop.Cli.Text;

/// <summary>The help of a command, with its examples. Takes the place of the library's own help, which knows no examples and no narrow terminals.</summary>
internal sealed class HelpPage(bool asked) : SynchronousCommandLineAction
{
    private const int WidestPage = 100;

    /// <summary>Who asks for help gets it, whatever else stands on the command line; a group without a command has to be free of errors.</summary>
    public override bool ClearsParseErrors => asked;

    /// <summary>Makes this the help of all commands; a command that only groups others shows it, too.</summary>
    public static void Install(RootCommand root)
    {
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(asked: true);
        var page = new HelpPage(asked: false);
        foreach (Command command in Descendants(root).Where(static command => command.Action is null))
        {
            command.Action = page;
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        Terminal terminal = ((ToolInvocation)parseResult.InvocationConfiguration).Terminal;
        Write(parseResult.CommandResult, new WrappedText(terminal.Out, Math.Min(terminal.Width, WidestPage)));
        return ExitCodes.Ok;
    }

    private static void Write(CommandResult result, WrappedText page)
    {
        Command command = result.Command;
        string path = CommandPath.Of(result);
        page.Paragraph(command.Description ?? "");
        page.Heading("Usage");
        page.Paragraph(Usage(command, path), indent: 2, hanging: 4);
        if (command is ToolCommand { Remarks: { } remarks })
        {
            page.Blank();
            page.Paragraph(remarks);
        }

        page.Table("Commands", command.Subcommands.Where(static child => !child.Hidden).Select(static child => (child.Name, child.Description ?? "")));
        page.Table("Arguments", command.Arguments.Select(static argument => ($"<{ArgumentName(argument)}>", argument.Description ?? "")));
        page.Table("Options", command.Options.Where(static option => !option.Hidden && !CommonOptions.All.Contains(option)
            && option is not HelpOption).Select(Row));
        page.Table("Common options", [.. CommonOptions.All.Select(Row), ("-h, --help", "Shows this help.")]);
        if (command is ToolCommand { Examples: { Count: > 0 } examples })
        {
            page.Heading("Examples");
            foreach (string example in examples)
            {
                page.Verbatim(example);
            }
        }
    }

    private static (string Name, string What) Row(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name).Distinct(StringComparer.Ordinal).OrderBy(static name => name.Length));
        string value = option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0 ? "" : $" {option.HelpName ?? "VALUE"}";
        return (names + value, (option.Description ?? "") + (option.Required ? " Required." : ""));
    }

    private static string Usage(Command command, string path)
    {
        string arguments = string.Concat(command.Arguments.Select(static argument => argument.Arity switch
        {
            { MinimumNumberOfValues: 0, MaximumNumberOfValues: 1 } => $" [<{ArgumentName(argument)}>]",
            { MinimumNumberOfValues: 0 } => $" [<{ArgumentName(argument)}>...]",
            { MaximumNumberOfValues: > 1 } => $" <{ArgumentName(argument)}>...",
            _ => $" <{ArgumentName(argument)}>",
        }));
        return $"{path}{(command.Subcommands.Count > 0 ? " <command>" : "")}{arguments} [options]";
    }

    private static string ArgumentName(Argument argument) => argument.HelpName ?? argument.Name;

    private static IEnumerable<Command> Descendants(Command command) =>
        command.Subcommands.SelectMany(Descendants).Prepend(command);
}
