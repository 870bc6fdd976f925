namespace ExtraHop.Client.Legacy;

/// <summary>What only systems of 5.x to 8.x have, group by group. Newer systems answer with 404.</summary>
public interface ILegacyApi
{
    /// <summary>Activity groups: devices grouped by protocol, on systems of 5.x to 8.x. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyActivityGroupsApi ActivityGroups { get; }

    /// <summary>Applications: containers of metrics that span devices and protocols. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyApplicationsApi Applications { get; }

    /// <summary>Custom devices: traffic to and from addresses that the sensor does not discover by itself. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyCustomDevicesApi CustomDevices { get; }

    /// <summary>Device groups, static or dynamic, and what is assigned to them. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyDeviceGroupsApi DeviceGroups { get; }

    /// <summary>Devices that the system has discovered, and what is assigned to them. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyDevicesApi Devices { get; }

    /// <summary>Flex grids and what they are assigned to. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyFlexGridsApi FlexGrids { get; }

    /// <summary>Geomaps and what they are assigned to. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyGeoMapsApi GeoMaps { get; }

    /// <summary>Networks: the capture interfaces of a sensor. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyNetworksApi Networks { get; }

    /// <summary>Packet captures that triggers made, as systems before packetstores kept them. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyPacketCapturesApi PacketCaptures { get; }

    /// <summary>Pages, which came before dashboards, and what they are assigned to. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyPagesApi Pages { get; }

    /// <summary>The whitelist: the old name of the watchlist. Only systems of 5.x to 8.x have what is listed here.</summary>
    ILegacyWhitelistApi Whitelist { get; }
}
