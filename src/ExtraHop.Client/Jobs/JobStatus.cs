using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Where a job stands. Three texts end it; the API names no other, and every other one means that it runs.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<JobStatus>))]
public readonly record struct JobStatus(string Value) : IOpenEnum<JobStatus>
{
    /// <summary>The job ended well.</summary>
    public static JobStatus Done => new("DONE");

    /// <summary>The job ended badly.</summary>
    public static JobStatus Failed => new("FAILED");

    /// <summary>The system stopped watching the job, because it took too long. Its work may still finish.</summary>
    public static JobStatus Timeout => new("TIMEOUT");

    /// <summary>True when the job is over, well or badly.</summary>
    public bool IsFinal => IsDone || Is(Failed) || Is(Timeout);

    /// <summary>True when the job ended well.</summary>
    public bool IsDone => Is(Done);

    /// <inheritdoc/>
    public static JobStatus FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? string.Empty;

    // A wait that hangs on a word in small letters would hang for hours.
    private bool Is(JobStatus other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);
}
