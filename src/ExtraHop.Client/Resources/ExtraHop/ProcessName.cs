using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A process of a system, under its own name; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProcessName>))]
public readonly record struct ProcessName(string Value) : IOpenEnum<ProcessName>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The administration pages.</summary>
    public static ProcessName Exadmin { get; } = new("exadmin");

    /// <summary>The checks of alerts.</summary>
    public static ProcessName Exalerts { get; } = new("exalerts");

    /// <summary>The <c>examf</c> process.</summary>
    public static ProcessName Examf { get; } = new("examf");

    /// <summary>The REST API: restarting it ends the connections of its clients.</summary>
    public static ProcessName Exapi { get; } = new("exapi");

    /// <summary>The <c>exbridge</c> process.</summary>
    public static ProcessName Exbridge { get; } = new("exbridge");

    /// <summary>The capture, which reads the wire. Restarting it interrupts the collection of metrics.</summary>
    public static ProcessName Excap { get; } = new("excap");

    /// <summary>The keeper of the configuration.</summary>
    public static ProcessName Exconfig { get; } = new("exconfig");

    /// <summary>The receiver of flow logs.</summary>
    public static ProcessName Exflowlogs { get; } = new("exflowlogs");

    /// <summary>The <c>expktfeeder</c> process.</summary>
    public static ProcessName Expktfeeder { get; } = new("expktfeeder");

    /// <summary>The <c>exsnmpq</c> process.</summary>
    public static ProcessName Exsnmpq { get; } = new("exsnmpq");

    /// <summary>The sender of notices.</summary>
    public static ProcessName Exnotify { get; } = new("exnotify");

    /// <summary>The <c>exportal</c> process.</summary>
    public static ProcessName Exportal { get; } = new("exportal");

    /// <summary>The <c>exremote</c> process.</summary>
    public static ProcessName Exremote { get; } = new("exremote");

    /// <summary>The search.</summary>
    public static ProcessName Exsearch { get; } = new("exsearch");

    /// <summary>The <c>exstatmirror</c> process.</summary>
    public static ProcessName Exstatmirror { get; } = new("exstatmirror");

    /// <summary>The trends.</summary>
    public static ProcessName Extrend { get; } = new("extrend");

    /// <summary>The web server.</summary>
    public static ProcessName Webserver { get; } = new("webserver");

    /// <summary>The link to the cloud services (<c>hopcloud-api</c>).</summary>
    public static ProcessName HopCloudApi { get; } = new("hopcloud-api");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ProcessName(string value) => new(value);

    /// <inheritdoc/>
    public static ProcessName FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
