namespace ExtraHop.Client;

/// <content>Special fields, and the way from a device to its records.</content>
public sealed partial class RecordFilter
{
    /// <summary>The fields that name a device by its discovery ID: of client-server records, and of flows.</summary>
    private static readonly string[] s_deviceFields = ["client", "server", "sender", "receiver"];

    /// <summary>Any IP address of a record, whichever field holds it (<c>.ipaddr</c>).</summary>
    public static FilterField<RecordFilter> AnyIpAddress => new(".ipaddr");

    /// <summary>Any port of a record, whichever field holds it (<c>.port</c>).</summary>
    public static FilterField<RecordFilter> AnyPort => new(".port");

    /// <summary>Any field of a record: a full-text search (<c>.any</c>).</summary>
    public static FilterField<RecordFilter> AnyField => new(".any");

    /// <summary>Matches the records of a device: those that name it as client, server, sender or receiver.</summary>
    /// <param name="device">The device. A search with <see cref="DeviceSearch.ResultFields"/> has to ask for <see cref="DeviceField.DiscoveryId"/>.</param>
    /// <exception cref="ArgumentException">The device has no discovery ID.</exception>
    public static RecordFilter ForDevice(Device device)
    {
        ArgumentNullException.ThrowIfNull(device);
        return string.IsNullOrWhiteSpace(device.DiscoveryId)
            ? throw new ArgumentException(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"The device {device.Id} has no DiscoveryId, by which records name devices; a search with ResultFields has to ask for "
                        + $"DeviceField.DiscoveryId."),
                nameof(device))
            : ForDevice(device.DiscoveryId);
    }

    /// <summary>Matches the records of a device: those that name it as client, server, sender or receiver.</summary>
    /// <param name="discoveryId">The discovery ID of the device, which is not its number.</param>
    /// <exception cref="ArgumentException">The ID is blank.</exception>
    public static RecordFilter ForDevice(string discoveryId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(discoveryId);
        return AnyOf(s_deviceFields.Select(field => Field(field).Is(discoveryId)));
    }
}
