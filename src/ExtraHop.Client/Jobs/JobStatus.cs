using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Where a job stands. Three texts end it; the API names no other, and every other one means that it runs.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<JobStatus>))]
public readonly record struct JobStatus(string Value) : IOpenEnum<JobStatus>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The job ended well.</summary>
    public static JobStatus Done { get; } = new("DONE");

    /// <summary>The job ended badly.</summary>
    public static JobStatus Failed { get; } = new("FAILED");

    /// <summary>The system stopped watching the job, because it took too long. Its work may still finish.</summary>
    public static JobStatus Timeout { get; } = new("TIMEOUT");

    /// <summary>True when the job is over, well or badly.</summary>
    public bool IsFinal => IsDone || this == Failed || this == Timeout;

    /// <summary>True when the job ended well.</summary>
    public bool IsDone => this == Done;

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator JobStatus(string value) => new(value);

    /// <inheritdoc/>
    public static JobStatus FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
