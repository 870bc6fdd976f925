using System.Text;
using System.Text.Json;

namespace ExtraHop.Client.Rollouts;

/// <summary>What became of a rollout.</summary>
public sealed record RolloutResult
{
    /// <summary>Every system of the list, in its order.</summary>
    public required IReadOnlyList<RolloutSystemResult> Systems { get; init; }

    /// <summary>Recordstores whose ingest this rollout switched off and could not switch on again, and why; the next run tries again. Empty when all is
    /// well.</summary>
    public required IReadOnlyList<RolloutProblem> IngestStillOff { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long the run took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>True when every system has its firmware and ingest is as it was.</summary>
    public bool IsComplete => IngestStillOff.Count == 0 && Systems.All(static system => system.IsUpToDate);

    /// <summary>The result as indented JSON, for programs. The members are named as here, in snake case; times are ISO 8601, durations are seconds.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("is_complete", IsComplete);
            writer.WriteString("started_at", StartedAt);
            writer.WriteNumber("elapsed", Math.Round(Elapsed.TotalSeconds, 3));
            writer.WriteStartArray("systems");
            foreach (RolloutSystemResult system in Systems)
            {
                Write(writer, system);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("ingest_still_off");
            foreach (RolloutProblem problem in IngestStillOff)
            {
                writer.WriteStartObject();
                writer.WriteString("host", problem.Host);
                writer.WriteString("error", problem.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>A line a system.</summary>
    public override string ToString() => string.Join('\n', Systems.Select(static system => system.ToString())
        .Concat(IngestStillOff.Select(static problem => $"ingest is still off: {problem}")));

    internal static string Text(RolloutOutcome outcome) => outcome switch
    {
        RolloutOutcome.NotBegun => "not_begun",
        RolloutOutcome.AlreadyUpToDate => "already_up_to_date",
        RolloutOutcome.Upgraded => "upgraded",
        RolloutOutcome.Unfinished => "unfinished",
        RolloutOutcome.Failed => "failed",
        _ => "unclear",
    };

    private static void Write(Utf8JsonWriter writer, RolloutSystemResult system)
    {
        writer.WriteStartObject();
        writer.WriteString("host", system.Host);
        writer.WriteString("class", RolloutStep.Text(system.Class));
        if (system.Line is { } line)
        {
            writer.WriteNumber("line", line);
        }

        writer.WriteString("outcome", Text(system.Outcome));
        writer.WriteString("from_version", system.FromVersion);
        writer.WriteString("to_version", system.ToVersion);
        writer.WriteNumber("elapsed", Math.Round(system.Elapsed.TotalSeconds, 3));
        if (system.Error is { } error)
        {
            writer.WriteString("error", error);
        }

        writer.WriteEndObject();
    }
}
