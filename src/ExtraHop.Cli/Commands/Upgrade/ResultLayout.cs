using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client.Rollouts;

namespace ExtraHop.Cli.Commands.Upgrade;

/// <summary>How the end of a rollout is listed.</summary>
internal static class ResultLayout
{
    public static RowLayout<RolloutSystemResult> Systems { get; } = new(
        "systems",
        static row => new JsonObject { ["host"] = row.Host, ["outcome"] = Outcome(row.Outcome) }.ToJsonString(),
        [
            new("host", static row => row.Host),
            new("kind", static row => row.Class.ToString().ToLowerInvariant()),
            new("outcome", static row => Outcome(row.Outcome)),
            new("from", static row => row.FromVersion),
            new("to", static row => row.ToVersion),
            new("seconds", static row => row.Elapsed.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture))
            {
                IsNumber = true,
                Display = static row => Durations.Describe(row.Elapsed),
            },
            new("error", static row => row.Error),
        ]);

    /// <summary>What became of a system, in words.</summary>
    public static string Outcome(RolloutOutcome outcome) => outcome switch
    {
        RolloutOutcome.NotBegun => "not begun",
        RolloutOutcome.AlreadyUpToDate => "up to date",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
