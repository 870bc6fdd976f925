namespace ExtraHop.Client;

/// <summary>A change of a device: what is not set stays as it is.</summary>
public sealed record DeviceUpdate : ExtraHopRequest<DeviceUpdate>
{
    /// <summary>The account in a public cloud that the device belongs to.</summary>
    public Optional<string?> CloudAccount { get; init; }

    /// <summary>The description of the instance in a public cloud.</summary>
    public Optional<string?> CloudInstanceDescription { get; init; }

    /// <summary>The ID of the instance in a public cloud.</summary>
    public Optional<string?> CloudInstanceId { get; init; }

    /// <summary>The name of the instance in a public cloud.</summary>
    public Optional<string?> CloudInstanceName { get; init; }

    /// <summary>The type of the instance in a public cloud, such as <c>t3.medium</c>.</summary>
    public Optional<string?> CloudInstanceType { get; init; }

    /// <summary>How much the device matters; <see cref="DeviceCriticality.None"/> leaves it to the system again.</summary>
    public Optional<DeviceCriticality?> CustomCriticality { get; init; }

    /// <summary>The maker. Goes with <see cref="CustomModel"/>.</summary>
    public Optional<string?> CustomMake { get; init; }

    /// <summary>The model. Goes with <see cref="CustomMake"/>.</summary>
    public Optional<string?> CustomModel { get; init; }

    /// <summary>The name to show; null goes back to the system's own.</summary>
    public Optional<string?> CustomName { get; init; }

    /// <summary>The role; <see cref="DeviceRole.None"/> goes back to the system's own.</summary>
    public Optional<DeviceRole?> CustomType { get; init; }

    /// <summary>A free description; null removes it.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>The ID of the subnet in a public cloud.</summary>
    public Optional<string?> SubnetId { get; init; }

    /// <summary>The maker of the device or of its network card.</summary>
    public Optional<string?> Vendor { get; init; }

    /// <summary>The ID of the virtual private cloud.</summary>
    public Optional<string?> VpcId { get; init; }
}
