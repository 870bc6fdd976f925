using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Jobs;

/// <summary>One job. Where it stands follows from the time alone; nothing ticks in the background.</summary>
internal sealed class SimulatedJob
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required TimeSpan StepDelay { get; init; }

    /// <summary>How long the last step refuses connections; zero for jobs that do not reboot.</summary>
    public required TimeSpan Reboot { get; init; }

    public required string Outcome { get; init; }

    public required string Details { get; init; }

    public IReadOnlyList<long> RemoteSystems { get; init; } = [];

    /// <summary>What a good end changes.</summary>
    public Action? OnDone { get; init; }

    public bool Settled { get; set; }

    public bool Succeeds => Outcome == "DONE";

    /// <summary>Steps that are really walked: a job that fails stops half way.</summary>
    private int Walked => Succeeds ? Steps.Count : (Steps.Count + 1) / 2;

    private bool Reboots => Succeeds && Reboot > TimeSpan.Zero;

    private DateTimeOffset RebootStart => Start + StepDelay * (Walked - 1);

    public DateTimeOffset End => Reboots ? RebootStart + Reboot : Start + StepDelay * Walked;

    public bool IsRebooting(DateTimeOffset now) => Reboots && now >= RebootStart && now < End;

    public JsonObject Describe(DateTimeOffset now, Func<long, string> remoteId)
    {
        bool ended = now >= End;
        int step = ended ? Walked : StepDelay == TimeSpan.Zero ? Walked : Math.Min(Walked, 1 + (int)((now - Start) / StepDelay));
        string status = ended ? Outcome : "RUNNING";
        string description = Steps[Math.Max(0, step - 1)];
        return new JsonObject
        {
            ["id"] = Id,
            ["type"] = Type,
            ["status"] = status,
            ["details"] = ended ? Details : string.Empty,
            ["step_number"] = step,
            ["total_steps"] = Steps.Count,
            ["step_description"] = description,
            ["remote_jobs"] = JsonText.Array(RemoteSystems.Select(system => new JsonObject
            {
                ["system_id"] = system,
                ["job_id"] = remoteId(system),
                ["status"] = status,
                ["details"] = string.Empty,
                ["step_number"] = step,
                ["total_steps"] = Steps.Count,
                ["step_description"] = description,
            })),
        };
    }
}
