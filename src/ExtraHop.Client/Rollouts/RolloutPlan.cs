using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ExtraHop.Client.Rollouts;

/// <summary>What a rollout will do, in which order and why; or why it is refused.</summary>
public sealed record RolloutPlan
{
    /// <summary>The steps in order.</summary>
    public required IReadOnlyList<RolloutStep> Steps { get; init; }

    /// <summary>The reasons to refuse the rollout; empty for a plan that can run.</summary>
    public required IReadOnlyList<RolloutProblem> Problems { get; init; }

    /// <summary>The rules that the order follows, and what was taken for granted, as sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>True when <see cref="FirmwareRollout.RunAsync"/> would send no change.</summary>
    public bool IsRefused => Problems.Count > 0;

    /// <summary>The steps that upgrade a system, or take its upgrade up.</summary>
    public IEnumerable<RolloutStep> Upgrades => Steps.Where(static step => step.Kind is RolloutStepKind.Upgrade or RolloutStepKind.Resume);

    /// <summary>The plan as indented JSON, for programs: steps, problems and notes, with the members named as here, in snake case.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("is_refused", IsRefused);
            writer.WriteStartArray("steps");
            foreach (RolloutStep step in Steps)
            {
                writer.WriteStartObject();
                writer.WriteNumber("wave", step.Wave);
                writer.WriteString("kind", KindText(step.Kind));
                writer.WriteString("host", step.Host);
                writer.WriteString("class", RolloutStep.Text(step.Class));
                writer.WriteString("from_version", step.FromVersion);
                writer.WriteString("to_version", step.ToVersion);
                writer.WriteString("reason", step.Reason);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("problems");
            foreach (RolloutProblem problem in Problems)
            {
                writer.WriteStartObject();
                writer.WriteString("host", problem.Host);
                if (problem.Line is { } line)
                {
                    writer.WriteNumber("line", line);
                }

                writer.WriteString("error", problem.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("notes");
            foreach (string note in Notes)
            {
                writer.WriteStringValue(note);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The plan for people, a line a step.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (RolloutProblem problem in Problems)
        {
            text.Append("refused: ").Append(problem).Append('\n');
        }

        int wave = 0;
        foreach (RolloutStep step in Steps)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(step.Wave == wave ? string.Empty : step.Wave),4}  ").Append(step).Append('\n');
            wave = step.Wave;
        }

        foreach (string note in Notes)
        {
            text.Append("note: ").Append(note).Append('\n');
        }

        return text.ToString();
    }

    private static string KindText(RolloutStepKind kind) => kind switch
    {
        RolloutStepKind.Skip => "skip",
        RolloutStepKind.IngestOff => "ingest_off",
        RolloutStepKind.Upgrade => "upgrade",
        RolloutStepKind.Resume => "resume",
        _ => "ingest_on",
    };
}
