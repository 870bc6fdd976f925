using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>The part of a console's job that runs on one connected system.</summary>
public sealed record RemoteJob : ExtraHopModel<RemoteJob>
{
    /// <summary>The connected system ID on the console.</summary>
    public long SystemId { get; set; }

    /// <summary>The job's id on that system; null where the console does not say.</summary>
    [JsonConverter(typeof(ScalarTextConverter))]
    public string? JobId { get; set; }

    /// <summary>Where the part stands.</summary>
    public JobStatus Status { get; set; }

    /// <summary>What the system says of the part, above all why it failed; often null or empty.</summary>
    public string? Details { get; set; }

    /// <summary>The step that the part is at, from 1; null where the system does not say.</summary>
    public int? StepNumber { get; set; }

    /// <summary>How many steps there are; null where the system does not say.</summary>
    public int? TotalSteps { get; set; }

    /// <summary>What the step does; null where the system does not say.</summary>
    public string? StepDescription { get; set; }

    /// <summary>The connected system and where the part stands: what the system says of it may repeat an address with its password.</summary>
    internal override string? Summary =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Job {JobFailedException.Shown(JobId)} on system {SystemId} ({JobFailedException.Shown(Status.Value)})");
}
