using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The state of a system's license; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplianceLicenseStatus>))]
public readonly record struct ApplianceLicenseStatus(string Value) : IOpenEnum<ApplianceLicenseStatus>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Not known, as of a system that cannot be reached.</summary>
    public static ApplianceLicenseStatus Unknown { get; } = new("Unknown");

    /// <summary>In order.</summary>
    public static ApplianceLicenseStatus Nominal { get; } = new("Nominal");

    /// <summary>Not valid for this system.</summary>
    public static ApplianceLicenseStatus Invalid { get; } = new("Invalid");

    /// <summary>The state that systems call <c>Self Destruct</c>: the license is running out for good.</summary>
    public static ApplianceLicenseStatus SelfDestruct { get; } = new("Self Destruct");

    /// <summary>The license server cannot be reached, and the time of grace is over.</summary>
    public static ApplianceLicenseStatus Disconnected { get; } = new("Disconnected");

    /// <summary>About to expire.</summary>
    public static ApplianceLicenseStatus PreExpired { get; } = new("Pre-Expired");

    /// <summary>The license server cannot be reached; the time of grace runs.</summary>
    public static ApplianceLicenseStatus PreDisconnected { get; } = new("Pre-Disconnected");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ApplianceLicenseStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ApplianceLicenseStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
