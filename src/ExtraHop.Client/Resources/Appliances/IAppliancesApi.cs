using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Connected systems (sensors, consoles, recordstores, packetstores), their firmware, tags and domain controllers.</summary>
[ApiGroup("Appliances")]
public interface IAppliancesApi
{
    /// <summary>Lists connected appliances.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /appliances</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/appliances")]
    Task<IReadOnlyList<Appliance>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists every sensor tag.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /appliances/sensortags</c>. Sensor, console; 26.3.</remarks>
    [Get("/appliances/sensortags")]
    Task<IReadOnlyList<SensorTag>> ListSensorTagsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one connected appliance.</summary>
    /// <param name="id">Appliance ID; 0 is the local one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /appliances/{id}</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/appliances/{id}")]
    Task<Appliance> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Connects another appliance.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /appliances</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/appliances")]
    Task<CreatedResource> ConnectAsync([Body] ApplianceConnect request, CancellationToken cancellationToken = default);

    /// <summary>Adds a sensor tag.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /appliances/sensortags</c>. Sensor, console; 26.3.</remarks>
    [Post("/appliances/sensortags")]
    Task<CreatedResource> CreateSensorTagAsync([Body] SensorTagCreate request, CancellationToken cancellationToken = default);

    /// <summary>Disconnects an appliance.</summary>
    /// <param name="id">Remote appliance ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /appliances/{id}</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Delete("/appliances/{id}")]
    Task DisconnectAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets the packet sensor an IDS sensor joins.</summary>
    /// <param name="idsId">IDS sensor ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /appliances/{ids_id}/association</c>. Console; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 26.3. Answer holds a packet sensor number.</remarks>
    [Get("/appliances/{ids_id}/association")]
    Task<SensorAssociation> GetAssociationAsync(long idsId, CancellationToken cancellationToken = default);

    /// <summary>Pairs an IDS sensor with a packet sensor.</summary>
    /// <param name="idsId">IDS sensor ID.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /appliances/{ids_id}/association</c>. Console; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 26.3.</remarks>
    [Post("/appliances/{ids_id}/association")]
    Task AssociateAsync(long idsId, [Body] ApplianceAssociation request, CancellationToken cancellationToken = default);

    /// <summary>Gets the cloud services state of an appliance.</summary>
    /// <param name="id">Must be 0, the local appliance.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /appliances/{id}/cloudservices</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/appliances/{id}/cloudservices")]
    Task<CloudServices> GetCloudServicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes the cloud services enrolment of an appliance.</summary>
    /// <param name="id">Must be 0, the local appliance.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /appliances/{id}/cloudservices</c>. Packetstore; 9.7 (Trace), 9.8, 26.3.</remarks>
    [Post("/appliances/{id}/cloudservices")]
    Task<CreatedResource> ChangeCloudServicesAsync(long id, [Body] CloudServicesAction request, CancellationToken cancellationToken = default);

    /// <summary>Removes several sensor tags.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /appliances/sensortags/delete</c>. Sensor, console; 26.3.</remarks>
    [Post("/appliances/sensortags/delete")]
    Task DeleteSensorTagsAsync([Body] SensorTagsDelete request, CancellationToken cancellationToken = default);

    /// <summary>Lists a remote appliance's domain controllers.</summary>
    /// <param name="id">Remote appliance ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /appliances/{id}/domaincontrollers/connections</c>. Sensor, console; 26.3.</remarks>
    [Get("/appliances/{id}/domaincontrollers/connections")]
    Task<IReadOnlyList<DomainControllerConnection>> ListDomainControllersAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets one domain controller of a remote appliance.</summary>
    /// <param name="id">Remote appliance ID.</param>
    /// <param name="dcHost">Domain controller's FQDN.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /appliances/{id}/domaincontrollers/connections/{dc_host}</c>. Sensor, console; 26.3.</remarks>
    [Get("/appliances/{id}/domaincontrollers/connections/{dc_host}")]
    Task<DomainControllerConnection> GetDomainControllerAsync(long id, string dcHost, CancellationToken cancellationToken = default);

    /// <summary>Adds a domain controller on a remote appliance.</summary>
    /// <param name="id">Remote appliance ID.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it; null where it does not say.</returns>
    /// <remarks><c>POST /appliances/{id}/domaincontrollers/connections</c>. Sensor, console; 26.3.</remarks>
    [Post("/appliances/{id}/domaincontrollers/connections")]
    Task<CreatedResource?> ConnectDomainControllerAsync(
        long id,
        [Body] DomainControllerConnect request,
        CancellationToken cancellationToken = default);

    /// <summary>Checks a remote appliance can reach a controller.</summary>
    /// <param name="id">Remote appliance ID.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /appliances/{id}/domaincontrollers/testconnection</c>. Sensor, console; 26.3.</remarks>
    [Post("/appliances/{id}/domaincontrollers/testconnection")]
    [SafeToRetry]
    Task<DomainControllerTestResult> TestDomainControllerAsync(
        long id,
        [Body] DomainControllerTest request,
        CancellationToken cancellationToken = default);

    /// <summary>Drops a domain controller from a remote appliance.</summary>
    /// <param name="id">Remote appliance ID.</param>
    /// <param name="dcHost">FQDN of the controller to drop.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /appliances/{id}/domaincontrollers/connections/{dc_host}</c>. Sensor, console; 26.3.</remarks>
    [Delete("/appliances/{id}/domaincontrollers/connections/{dc_host}")]
    Task DisconnectDomainControllerAsync(long id, string dcHost, CancellationToken cancellationToken = default);

    /// <summary>Lists upgrade versions for remote appliances.</summary>
    /// <param name="ids">Comma-separated remote appliance IDs; absent means any remote.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /appliances/firmware/next</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 26.3.</remarks>
    [Get("/appliances/firmware/next")]
    Task<IReadOnlyList<ApplianceFirmware>> ListFirmwareAsync(string? ids = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the product key of an appliance.</summary>
    /// <param name="id">Appliance ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /appliances/{id}/productkey</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3. Works on consoles alone.</remarks>
    [Get("/appliances/{id}/productkey")]
    Task<IReadOnlyList<ApplianceProductKey>> GetProductKeyAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists one sensor's tags.</summary>
    /// <param name="id">Sensor ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /appliances/{id}/sensortags</c>. Sensor, console; 26.3.</remarks>
    [Get("/appliances/{id}/sensortags")]
    Task<IReadOnlyList<SensorTagAssignment>> ListSensorTagsOfAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes one sensor's tags.</summary>
    /// <param name="id">Sensor ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>PATCH /appliances/{id}/sensortags</c>. Sensor, console; 26.3.</remarks>
    [Patch("/appliances/{id}/sensortags")]
    Task UpdateSensorTagsOfAsync(long id, [Body] SensorTagsUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Upgrades attached remote appliances from Cloud Services.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <remarks><c>POST /appliances/firmware/upgrade</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 26.3. Starts a firmware upgrade job.</remarks>
    [Post("/appliances/firmware/upgrade")]
    Task<JobHandle> UpgradeFirmwareAsync([Body] ApplianceFirmwareUpgrade request, CancellationToken cancellationToken = default);

    /// <summary>Gets one sensor tag.</summary>
    /// <param name="id">Sensor tag ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /appliances/sensortags/{id}</c>. Sensor, console; 26.3.</remarks>
    [Get("/appliances/sensortags/{id}")]
    Task<SensorTag> GetSensorTagAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes one sensor tag.</summary>
    /// <param name="id">Sensor tag ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>PATCH /appliances/sensortags/{id}</c>. Sensor, console; 26.3.</remarks>
    [Patch("/appliances/sensortags/{id}")]
    Task UpdateSensorTagAsync(long id, [Body] SensorTagUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Removes one sensor tag.</summary>
    /// <param name="id">Sensor tag ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /appliances/sensortags/{id}</c>. Sensor, console; 26.3.</remarks>
    [Delete("/appliances/sensortags/{id}")]
    Task DeleteSensorTagAsync(long id, CancellationToken cancellationToken = default);
}
