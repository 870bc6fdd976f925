using Microsoft.Extensions.Options;

namespace ExtraHop.Client.Rest;

/// <summary>Checks the options of every registered client when the host starts.</summary>
internal sealed class OptionsValidator : IValidateOptions<ExtraHopClientOptions>
{
    public ValidateOptionsResult Validate(string? name, ExtraHopClientOptions options)
    {
        List<string> problems = OptionsRules.Problems(options);
        string who = string.IsNullOrEmpty(name) ? "The ExtraHop client" : $"The ExtraHop client '{name}'";
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems.Select(problem => $"{who}: {problem}"));
    }
}
