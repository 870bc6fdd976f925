using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A process of a system and what it takes.</summary>
public sealed record SystemProcess : ExtraHopModel<SystemProcess>
{
    /// <summary>True when <see cref="IExtraHopApi.RestartProcessAsync"/> may restart it.</summary>
    public bool? CanRestart { get; set; }

    /// <summary>The share of a processor, in percent.</summary>
    [JsonPropertyName("cpu")]
    public double? CpuPercent { get; set; }

    /// <summary>The processor time so far, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CpuTime { get; set; }

    /// <summary>The share of the memory, in percent.</summary>
    [JsonPropertyName("mem_percent")]
    public double? MemoryPercent { get; set; }

    /// <summary>The memory in use, in kilobytes.</summary>
    [JsonPropertyName("mem_res")]
    public long? MemoryResidentKilobytes { get; set; }

    /// <summary>The memory reserved, in kilobytes.</summary>
    [JsonPropertyName("mem_virt")]
    public long? MemoryVirtualKilobytes { get; set; }

    /// <summary>The process's name, such as <c>exapi</c>.</summary>
    public string Process { get; set => field = value ?? ""; } = "";

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartTime { get; set; }
}
