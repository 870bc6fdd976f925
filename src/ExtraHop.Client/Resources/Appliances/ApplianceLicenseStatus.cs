using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An appliance license status; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplianceLicenseStatus>))]
public readonly record struct ApplianceLicenseStatus(string Value) : IOpenEnum<ApplianceLicenseStatus>
{
    /// <summary><c>Unknown</c>.</summary>
    public static ApplianceLicenseStatus Unknown { get; } = new("Unknown");

    /// <summary><c>Nominal</c>.</summary>
    public static ApplianceLicenseStatus Nominal { get; } = new("Nominal");

    /// <summary><c>Invalid</c>.</summary>
    public static ApplianceLicenseStatus Invalid { get; } = new("Invalid");

    /// <summary><c>Self Destruct</c>.</summary>
    public static ApplianceLicenseStatus SelfDestruct { get; } = new("Self Destruct");

    /// <summary><c>Disconnected</c>.</summary>
    public static ApplianceLicenseStatus Disconnected { get; } = new("Disconnected");

    /// <summary><c>Pre-Expired</c>.</summary>
    public static ApplianceLicenseStatus PreExpired { get; } = new("Pre-Expired");

    /// <summary><c>Pre-Disconnected</c>.</summary>
    public static ApplianceLicenseStatus PreDisconnected { get; } = new("Pre-Disconnected");

    /// <inheritdoc/>
    public static ApplianceLicenseStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
