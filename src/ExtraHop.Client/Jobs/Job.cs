using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A task that a system works on by itself: a firmware download or upgrade, a new certificate, a changed running configuration.</summary>
public sealed record Job : ExtraHopModel<Job>
{
    /// <summary>The job's id, a UUID as text.</summary>
    [JsonConverter(typeof(ScalarTextConverter))]
    public string Id { get; set => field = value ?? string.Empty; } = string.Empty;

    /// <summary>Where the job stands.</summary>
    public JobStatus Status { get; set; }

    /// <summary>The kind of job; null where the system does not say.</summary>
    public string? Type { get; set; }

    /// <summary>What the system says of the job, above all why it failed; often null or empty.</summary>
    public string? Details { get; set; }

    /// <summary>The step that the job is at, from 1; null where the system does not say.</summary>
    public int? StepNumber { get; set; }

    /// <summary>How many steps there are; null where the system does not say.</summary>
    public int? TotalSteps { get; set; }

    /// <summary>What the step does; null where the system does not say.</summary>
    public string? StepDescription { get; set; }

    /// <summary>The parts that run on connected systems, where a console runs the job; empty otherwise.</summary>
    public IReadOnlyList<RemoteJob> RemoteJobs { get; set => field = value ?? Unset<RemoteJob>.List; } = Unset<RemoteJob>.List;

    /// <summary>The id and where the job stands: what the system says of it may repeat an address with its password.</summary>
    internal override string? Summary => $"Job {JobFailedException.Shown(Id)} ({JobFailedException.Shown(Status.Value)})";

    /// <summary>Reads the answer. An object without an id and a status is no job, and whoever took it for one would wait for its end in vain.</summary>
    /// <exception cref="ExtraHopResponseException">It is no job.</exception>
    internal static Job Of(ApiAnswer answer, JsonTypeInfo<Job> typeInfo)
    {
        Job job = ApiSerializer.ReadJson(answer, typeInfo);
        return job is { Id.Length: > 0, Status.Value.Length: > 0 }
            ? job
            : throw InvalidAnswer.Missing(answer.Operation, answer.Status, answer.ContentType, "a job: an id and a status are expected");
    }
}
