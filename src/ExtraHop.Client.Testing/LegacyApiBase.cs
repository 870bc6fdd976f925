using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ILegacyApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyApiBase : ILegacyApi
{
    /// <inheritdoc/>
    public virtual ILegacyActivityGroupsApi ActivityGroups => throw NotFaked.For("ILegacyApi.ActivityGroups");

    /// <inheritdoc/>
    public virtual ILegacyApplicationsApi Applications => throw NotFaked.For("ILegacyApi.Applications");

    /// <inheritdoc/>
    public virtual ILegacyCustomDevicesApi CustomDevices => throw NotFaked.For("ILegacyApi.CustomDevices");

    /// <inheritdoc/>
    public virtual ILegacyDeviceGroupsApi DeviceGroups => throw NotFaked.For("ILegacyApi.DeviceGroups");

    /// <inheritdoc/>
    public virtual ILegacyDevicesApi Devices => throw NotFaked.For("ILegacyApi.Devices");

    /// <inheritdoc/>
    public virtual ILegacyFlexGridsApi FlexGrids => throw NotFaked.For("ILegacyApi.FlexGrids");

    /// <inheritdoc/>
    public virtual ILegacyGeoMapsApi GeoMaps => throw NotFaked.For("ILegacyApi.GeoMaps");

    /// <inheritdoc/>
    public virtual ILegacyNetworksApi Networks => throw NotFaked.For("ILegacyApi.Networks");

    /// <inheritdoc/>
    public virtual ILegacyPacketCapturesApi PacketCaptures => throw NotFaked.For("ILegacyApi.PacketCaptures");

    /// <inheritdoc/>
    public virtual ILegacyPagesApi Pages => throw NotFaked.For("ILegacyApi.Pages");

    /// <inheritdoc/>
    public virtual ILegacyWhitelistApi Whitelist => throw NotFaked.For("ILegacyApi.Whitelist");
}
