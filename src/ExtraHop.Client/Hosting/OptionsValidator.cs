using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ExtraHop.Client.Rest;

/// <summary>Checks the options of every registered client when the host starts, and when they change.</summary>
internal sealed class OptionsValidator(ILoggerFactory? logging = null) : IValidateOptions<ExtraHopClientOptions>
{
    public ValidateOptionsResult Validate(string? name, ExtraHopClientOptions options)
    {
        ILogger? logger = options.Registered.UnknownKeys.Count > 0 ? (options.LoggerFactory ?? logging)?.CreateLogger(Log.Category) : null;
        foreach (var unknown in options.Registered.UnknownKeys)
        {
            // An application's section may hold keys of its own, so this is no error; a misspelt key is found all the same.
            logger?.UnknownKey(unknown);
        }

        List<string> problems = OptionsRules.Problems(options);
        string who = string.IsNullOrEmpty(name) ? "The ExtraHop client" : $"The ExtraHop client '{name}'";
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems.Select(problem => $"{who}: {problem}"));
    }
}
