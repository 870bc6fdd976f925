using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A process name; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProcessName>))]
public readonly record struct ProcessName(string Value) : IOpenEnum<ProcessName>
{
    /// <summary><c>exadmin</c>.</summary>
    public static ProcessName Exadmin { get; } = new("exadmin");

    /// <summary><c>exalerts</c>.</summary>
    public static ProcessName Exalerts { get; } = new("exalerts");

    /// <summary><c>examf</c>.</summary>
    public static ProcessName Examf { get; } = new("examf");

    /// <summary><c>exapi</c>.</summary>
    public static ProcessName Exapi { get; } = new("exapi");

    /// <summary><c>exbridge</c>.</summary>
    public static ProcessName Exbridge { get; } = new("exbridge");

    /// <summary><c>excap</c>.</summary>
    public static ProcessName Excap { get; } = new("excap");

    /// <summary><c>exconfig</c>.</summary>
    public static ProcessName Exconfig { get; } = new("exconfig");

    /// <summary><c>exflowlogs</c>.</summary>
    public static ProcessName Exflowlogs { get; } = new("exflowlogs");

    /// <summary><c>expktfeeder</c>.</summary>
    public static ProcessName Expktfeeder { get; } = new("expktfeeder");

    /// <summary><c>exsnmpq</c>.</summary>
    public static ProcessName Exsnmpq { get; } = new("exsnmpq");

    /// <summary><c>exnotify</c>.</summary>
    public static ProcessName Exnotify { get; } = new("exnotify");

    /// <summary><c>exportal</c>.</summary>
    public static ProcessName Exportal { get; } = new("exportal");

    /// <summary><c>exremote</c>.</summary>
    public static ProcessName Exremote { get; } = new("exremote");

    /// <summary><c>exsearch</c>.</summary>
    public static ProcessName Exsearch { get; } = new("exsearch");

    /// <summary><c>exstatmirror</c>.</summary>
    public static ProcessName Exstatmirror { get; } = new("exstatmirror");

    /// <summary><c>extrend</c>.</summary>
    public static ProcessName Extrend { get; } = new("extrend");

    /// <summary><c>webserver</c>.</summary>
    public static ProcessName Webserver { get; } = new("webserver");

    /// <summary><c>hopcloud-api</c>.</summary>
    public static ProcessName HopCloudApi { get; } = new("hopcloud-api");

    /// <inheritdoc/>
    public static ProcessName FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
