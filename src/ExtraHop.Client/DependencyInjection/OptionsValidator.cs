using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Http.Telemetry;
using ExtraHop.Client.Options;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ExtraHop.Client.DependencyInjection;

/// <summary>Checks the options of every registered client when the host starts, and when they change.</summary>
internal sealed class OptionsValidator(ILoggerFactory? logging = null) : IValidateOptions<ExtraHopClientOptions>
{
    public ValidateOptionsResult Validate(string? name, ExtraHopClientOptions options)
    {
        ILogger? logger = options.Registered.UnknownKeys.Count > 0 ? (options.LoggerFactory ?? logging)?.CreateLogger(Log.Category) : null;
        foreach (string unknown in options.Registered.UnknownKeys)
        {
            // An application's section may hold keys of its own, so this is no error; a misspelled key is found all the same.
            logger?.UnknownKey(
                HostAddress.TryParse(options.Host, out Uri? origin, out _) ? origin.Authority : "an unknown host", ClientSettings.NameOf(name), unknown);
        }

        List<string> problems = OptionsRules.Problems(options);
        string who = string.IsNullOrEmpty(name) ? "The ExtraHop client" : $"The ExtraHop client '{name}'";
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems.Select(problem => $"{who}: {problem}"));
    }
}
