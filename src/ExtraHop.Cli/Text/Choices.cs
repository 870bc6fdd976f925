using System.CommandLine;

namespace ExtraHop.Cli.Text;

/// <summary>Options that take one of a few words.</summary>
internal static class Choices
{
    /// <summary>Refuses other values by a message that names the option: the parser's own names the value alone.</summary>
    public static void AcceptOneOf(this Option option, params string[] words)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !words.Contains(token.Value, StringComparer.Ordinal)) is { } other)
            {
                result.AddError($"{option.Name} is '{other.Value}'; expected {string.Join(", ", words[..^1])} or {words[^1]}.");
            }
        });
        option.CompletionSources.Add(words);
    }
}
