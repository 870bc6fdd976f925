using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Jobs;

/// <summary>All jobs of a system, oldest first.</summary>
internal sealed class JobBoard(SimulatorOptions options, JobPlan plan)
{
    private readonly Gate _gate = new();
    private readonly List<SimulatedJob> _jobs = [];

    private DateTimeOffset Now => options.TimeProvider.GetUtcNow();

    /// <summary>Starts a job and gives its id.</summary>
    public string Start(string type, IReadOnlyList<string> steps, bool reboots = false, Action? onDone = null, IReadOnlyList<long>? remoteSystems = null)
    {
        (string outcome, string details) = plan.Next();
        lock (_gate)
        {
            string id = FreshSecrets.Uuid();
            _jobs.Add(new SimulatedJob
            {
                Id = id,
                Type = type,
                Steps = steps,
                Start = Now,
                StepDelay = options.JobStepDelay,
                Reboot = reboots && options.RebootOnUpgrade ? options.RebootDuration : TimeSpan.Zero,
                Outcome = outcome,
                Details = details,
                OnDone = onDone,
                RemoteSystems = remoteSystems ?? [],
            });
            return id;
        }
    }

    /// <summary>Carries out what ended jobs were to change, and tells whether one of them is rebooting the system.</summary>
    public bool Settle()
    {
        DateTimeOffset now = Now;
        List<Action>? changes = null;
        bool rebooting = false;
        lock (_gate)
        {
            foreach (SimulatedJob job in _jobs)
            {
                if (job.Settled)
                {
                    continue;
                }

                rebooting |= job.IsRebooting(now);
                if (now >= job.End)
                {
                    job.Settled = true;
                    if (job.Succeeds && job.OnDone is not null)
                    {
                        (changes ??= []).Add(job.OnDone);
                    }
                }
            }
        }

        changes?.ForEach(static change => change());
        return rebooting;
    }

    public JsonObject? Find(string id)
    {
        lock (_gate)
        {
            return _jobs.Find(job => string.Equals(job.Id, id, StringComparison.OrdinalIgnoreCase)) is { } job ? Describe(job) : null;
        }
    }

    public IReadOnlyList<JsonObject> List()
    {
        lock (_gate)
        {
            return [.. _jobs.Select(Describe)];
        }
    }

    private JsonObject Describe(SimulatedJob job) => job.Describe(Now, system => SeededHash.Uuid(options.Seed, job.Id, system));
}
