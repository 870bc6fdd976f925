using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A system process.</summary>
public sealed record SystemProcess : ExtraHopModel
{
    /// <summary>Whether it is can restart.</summary>
    public bool CanRestart { get; set; }

    /// <summary>The cpu: percent.</summary>
    [JsonPropertyName("cpu")]
    public double CpuPercent { get; set; }

    /// <summary>The cpu time: seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan CpuTime { get; set; }

    /// <summary>The mem percent: percent.</summary>
    [JsonPropertyName("mem_percent")]
    public double MemoryPercent { get; set; }

    /// <summary>The mem res: kilobytes.</summary>
    [JsonPropertyName("mem_res")]
    public long MemoryResidentKilobytes { get; set; }

    /// <summary>The mem virt: kilobytes.</summary>
    [JsonPropertyName("mem_virt")]
    public long MemoryVirtualKilobytes { get; set; }

    /// <summary>The process.</summary>
    public string Process { get; set; } = "";

    /// <summary>When it began.</summary>
    public DateTimeOffset StartTime { get; set; }
}
