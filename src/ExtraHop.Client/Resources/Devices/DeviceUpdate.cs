using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of device: only the members that are set are sent.</summary>
public sealed record DeviceUpdate
{
    /// <summary>The cloud account.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CloudAccount { get; init; }

    /// <summary>The cloud instance description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CloudInstanceDescription { get; init; }

    /// <summary>The cloud instance number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CloudInstanceId { get; init; }

    /// <summary>The cloud instance name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CloudInstanceName { get; init; }

    /// <summary>The cloud instance type.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CloudInstanceType { get; init; }

    /// <summary>The custom criticality.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DeviceCriticality?> CustomCriticality { get; init; }

    /// <summary>The custom make.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CustomMake { get; init; }

    /// <summary>The custom model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CustomModel { get; init; }

    /// <summary>The custom name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> CustomName { get; init; }

    /// <summary>The custom type: role override; empty text clears it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DeviceRole?> CustomType { get; init; }

    /// <summary>A free description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The subnet number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> SubnetId { get; init; }

    /// <summary>The vendor.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Vendor { get; init; }

    /// <summary>The vpc number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> VpcId { get; init; }
}
