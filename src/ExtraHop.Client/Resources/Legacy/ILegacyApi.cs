namespace ExtraHop.Client.Legacy;

/// <summary>What only systems of 5.x to 8.x have, group by group. Newer systems answer with 404.</summary>
/// <remarks>What the vendor deprecated is marked obsolete under one diagnostic, so that a program for old systems can switch it off in one line: <c>#pragma
/// warning disable EHLEGACY</c>.</remarks>
public interface ILegacyApi
{
    /// <summary>Activity groups: all devices that speak a protocol in one role.</summary>
    ILegacyActivityGroupsApi ActivityGroups { get; }

    /// <summary>Flex grids, geomaps and pages of applications.</summary>
    ILegacyApplicationsApi Applications { get; }

    /// <summary>Criteria of custom devices, one by one.</summary>
    ILegacyCustomDevicesApi CustomDevices { get; }

    /// <summary>Flex grids, geomaps and pages of device groups.</summary>
    ILegacyDeviceGroupsApi DeviceGroups { get; }

    /// <summary>Flex grids, geomaps and pages of devices.</summary>
    ILegacyDevicesApi Devices { get; }

    /// <summary>Flex grids: tables of metrics that came before dashboards.</summary>
    ILegacyFlexGridsApi FlexGrids { get; }

    /// <summary>Geomaps: metrics on a map of the world.</summary>
    ILegacyGeoMapsApi GeoMaps { get; }

    /// <summary>Pages of networks.</summary>
    ILegacyNetworksApi Networks { get; }

    /// <summary>Packet captures that triggers made.</summary>
    ILegacyPacketCapturesApi PacketCaptures { get; }

    /// <summary>Pages: sets of charts that came before dashboards.</summary>
    ILegacyPagesApi Pages { get; }

    /// <summary>The watchlist under its old name.</summary>
    ILegacyWhitelistApi Whitelist { get; }
}
