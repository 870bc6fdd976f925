using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>The legacy groups of one system.</summary>
internal sealed class LegacyApi(RestClient rest) : ILegacyApi
{
    /// <summary>The diagnostic under which deprecated operations are marked obsolete.</summary>
    internal const string Diagnostic = "EHLEGACY";

    public ILegacyActivityGroupsApi ActivityGroups => field ??= new LegacyActivityGroupsApi(rest);

    public ILegacyApplicationsApi Applications => field ??= new LegacyApplicationsApi(rest);

    public ILegacyCustomDevicesApi CustomDevices => field ??= new LegacyCustomDevicesApi(rest);

    public ILegacyDeviceGroupsApi DeviceGroups => field ??= new LegacyDeviceGroupsApi(rest);

    public ILegacyDevicesApi Devices => field ??= new LegacyDevicesApi(rest);

    public ILegacyFlexGridsApi FlexGrids => field ??= new LegacyFlexGridsApi(rest);

    public ILegacyGeoMapsApi GeoMaps => field ??= new LegacyGeoMapsApi(rest);

    public ILegacyNetworksApi Networks => field ??= new LegacyNetworksApi(rest);

    public ILegacyPacketCapturesApi PacketCaptures => field ??= new LegacyPacketCapturesApi(rest);

    public ILegacyPagesApi Pages => field ??= new LegacyPagesApi(rest);

    public ILegacyWhitelistApi Whitelist => field ??= new LegacyWhitelistApi(rest);
}
