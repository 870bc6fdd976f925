using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ExtraHop.Cli.Text;

/// <summary>Options that take a whole number within bounds.</summary>
internal static class Numbers
{
    public static Option<int?> Option(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => Parse(result, name, least, most),
    };

    private static int? Parse(ArgumentResult result, string name, int least, int most)
    {
        string text = result.Tokens is [{ Value: var value }] ? value : "";
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError(most == int.MaxValue
            ? $"{name} is '{text}'; expected a whole number from {least}."
            : $"{name} is '{text}'; expected a whole number from {least} to {most}.");
        return null;
    }
}
