using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Resources.Legacy;

/// <summary>The legacy groups of one system.</summary>
internal sealed class LegacyApi(RestClient rest) : ILegacyApi
{
    /// <summary>The diagnostic under which deprecated operations are marked obsolete.</summary>
    internal const string Diagnostic = "EHLEGACY";

    public ILegacyActivityGroupsApi ActivityGroups => field ??= rest.Make<ILegacyActivityGroupsApi>();

    public ILegacyApplicationsApi Applications => field ??= rest.Make<ILegacyApplicationsApi>();

    public ILegacyCustomDevicesApi CustomDevices => field ??= rest.Make<ILegacyCustomDevicesApi>();

    public ILegacyDeviceGroupsApi DeviceGroups => field ??= rest.Make<ILegacyDeviceGroupsApi>();

    public ILegacyDevicesApi Devices => field ??= rest.Make<ILegacyDevicesApi>();

    public ILegacyFlexGridsApi FlexGrids => field ??= rest.Make<ILegacyFlexGridsApi>();

    public ILegacyGeoMapsApi GeoMaps => field ??= rest.Make<ILegacyGeoMapsApi>();

    public ILegacyNetworksApi Networks => field ??= rest.Make<ILegacyNetworksApi>();

    public ILegacyPacketCapturesApi PacketCaptures => field ??= rest.Make<ILegacyPacketCapturesApi>();

    public ILegacyPagesApi Pages => field ??= rest.Make<ILegacyPagesApi>();

    public ILegacyWhitelistApi Whitelist => field ??= rest.Make<ILegacyWhitelistApi>();
}
