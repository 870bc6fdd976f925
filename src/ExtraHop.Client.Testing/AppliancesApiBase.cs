namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IAppliancesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class AppliancesApiBase : IAppliancesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Appliance>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IAppliancesApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<SensorTag>> ListSensorTagsAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.ListSensorTagsAsync");

    /// <inheritdoc/>
    public virtual Task<Appliance> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IAppliancesApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> ConnectAsync(
        ApplianceConnect connection,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.ConnectAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateSensorTagAsync(
        SensorTagCreate tag,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.CreateSensorTagAsync");

    /// <inheritdoc/>
    public virtual Task DisconnectAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IAppliancesApi.DisconnectAsync");

    /// <inheritdoc/>
    public virtual Task<SensorAssociation> GetAssociationAsync(
        long idsId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.GetAssociationAsync");

    /// <inheritdoc/>
    public virtual Task AssociateAsync(
        long idsId,
        ApplianceAssociation association,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.AssociateAsync");

    /// <inheritdoc/>
    public virtual Task<CloudServices> GetCloudServicesAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.GetCloudServicesAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> ChangeCloudServicesAsync(
        long id,
        CloudServicesAction action,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.ChangeCloudServicesAsync");

    /// <inheritdoc/>
    public virtual Task DeleteSensorTagsAsync(
        SensorTagsDelete tags,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.DeleteSensorTagsAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DomainControllerConnection>> ListDomainControllersAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.ListDomainControllersAsync");

    /// <inheritdoc/>
    public virtual Task<DomainControllerConnection> GetDomainControllerAsync(
        long id,
        string host,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.GetDomainControllerAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> ConnectDomainControllerAsync(
        long id,
        DomainControllerConnect connection,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.ConnectDomainControllerAsync");

    /// <inheritdoc/>
    public virtual Task<DomainControllerTestResult> TestDomainControllerAsync(
        long id,
        DomainControllerTest connection,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.TestDomainControllerAsync");

    /// <inheritdoc/>
    public virtual Task DisconnectDomainControllerAsync(
        long id,
        string host,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.DisconnectDomainControllerAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ApplianceFirmware>> ListFirmwareAsync(
        IReadOnlyList<long>? ids = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.ListFirmwareAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ApplianceProductKey>> GetProductKeyAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.GetProductKeyAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<SensorTagAssignment>> ListSensorTagsOfAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.ListSensorTagsOfAsync");

    /// <inheritdoc/>
    public virtual Task UpdateSensorTagsOfAsync(
        long id,
        SensorTagsUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.UpdateSensorTagsOfAsync");

    /// <inheritdoc/>
    public virtual Task<JobHandle> UpgradeFirmwareAsync(
        ApplianceFirmwareUpgrade upgrade,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.UpgradeFirmwareAsync");

    /// <inheritdoc/>
    public virtual Task<SensorTag> GetSensorTagAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.GetSensorTagAsync");

    /// <inheritdoc/>
    public virtual Task UpdateSensorTagAsync(
        long id,
        SensorTagUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.UpdateSensorTagAsync");

    /// <inheritdoc/>
    public virtual Task DeleteSensorTagAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAppliancesApi.DeleteSensorTagAsync");
}
