using Refit;

namespace ExtraHop.Client;

/// <summary>Connected systems (sensors, consoles, recordstores, packetstores), their firmware, tags and domain controllers.</summary>
public interface IAppliancesApi
{
    /// <summary>Lists the connected systems, this one included.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /appliances</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/appliances")]
    Task<IReadOnlyList<Appliance>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the sensor tags.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /appliances/sensortags</c>. Documented for 26.3.</remarks>
    [Get("/appliances/sensortags")]
    Task<IReadOnlyList<SensorTag>> ListSensorTagsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a connected system.</summary>
    /// <param name="id">The system ID; 0 is this one.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such system.</exception>
    /// <remarks><c>GET /appliances/{id}</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/appliances/{id}")]
    Task<Appliance> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Connects another system to this one. Only systems whose firmware fits can connect.</summary>
    /// <param name="connection">Where the other system is, what it is and how to sign in.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <exception cref="ExtraHopValidationException">The other system cannot be reached, refuses, or does not fit.</exception>
    /// <remarks><c>POST /appliances</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/appliances")]
    Task<CreatedResource> ConnectAsync([Body] ApplianceConnect connection, CancellationToken cancellationToken = default);

    /// <summary>Makes a sensor tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /appliances/sensortags</c>. Documented for 26.3.</remarks>
    [Post("/appliances/sensortags")]
    Task<CreatedResource> CreateSensorTagAsync([Body] SensorTagCreate tag, CancellationToken cancellationToken = default);

    /// <summary>Disconnects a system.</summary>
    /// <param name="id">The system ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such system.</exception>
    /// <remarks><c>DELETE /appliances/{id}</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Delete("/appliances/{id}")]
    Task DisconnectAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets the packet sensor that an IDS sensor joins.</summary>
    /// <param name="idsId">The ID of the IDS sensor.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /appliances/{ids_id}/association</c>. Console; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 26.3.</remarks>
    [Get("/appliances/{ids_id}/association")]
    Task<SensorAssociation> GetAssociationAsync([AliasAs("ids_id")] long idsId, CancellationToken cancellationToken = default);

    /// <summary>Joins an IDS sensor to a packet sensor.</summary>
    /// <param name="idsId">The ID of the IDS sensor.</param>
    /// <param name="association">The packet sensor.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /appliances/{ids_id}/association</c>. Console; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 26.3.</remarks>
    [Post("/appliances/{ids_id}/association")]
    Task AssociateAsync([AliasAs("ids_id")] long idsId, [Body] ApplianceAssociation association, CancellationToken cancellationToken = default);

    /// <summary>Gets the link to the vendor's cloud services.</summary>
    /// <param name="id">0, for this system; the API takes no other.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such system.</exception>
    /// <remarks><c>GET /appliances/{id}/cloudservices</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/appliances/{id}/cloudservices")]
    Task<CloudServices> GetCloudServicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Leaves the vendor's cloud services.</summary>
    /// <param name="id">0, for this system; the API takes no other.</param>
    /// <param name="action">What to do.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What the Location names.</returns>
    /// <remarks><c>POST /appliances/{id}/cloudservices</c>. Documented for 9.7 (Trace), 9.8, 26.3.</remarks>
    [Post("/appliances/{id}/cloudservices")]
    Task<CreatedResource> ChangeCloudServicesAsync(long id, [Body] CloudServicesAction action, CancellationToken cancellationToken = default);

    /// <summary>Deletes several sensor tags.</summary>
    /// <param name="tags">The IDs of the tags.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /appliances/sensortags/delete</c>. Documented for 26.3.</remarks>
    [Post("/appliances/sensortags/delete")]
    Task DeleteSensorTagsAsync([Body] SensorTagsDelete tags, CancellationToken cancellationToken = default);

    /// <summary>Lists the domain controllers that a connected system uses.</summary>
    /// <param name="id">The system ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /appliances/{id}/domaincontrollers/connections</c>. Documented for 26.3.</remarks>
    [Get("/appliances/{id}/domaincontrollers/connections")]
    Task<IReadOnlyList<DomainControllerConnection>> ListDomainControllersAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets a domain controller that a connected system uses.</summary>
    /// <param name="id">The system ID.</param>
    /// <param name="host">The controller's full host name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /appliances/{id}/domaincontrollers/connections/{dc_host}</c>. Documented for 26.3.</remarks>
    [Get("/appliances/{id}/domaincontrollers/connections/{dc_host}")]
    Task<DomainControllerConnection> GetDomainControllerAsync(long id, [AliasAs("dc_host")] string host, CancellationToken cancellationToken = default);

    /// <summary>Lets a connected system use a domain controller.</summary>
    /// <param name="id">The system ID.</param>
    /// <param name="connection">The controller and the account.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; not every system says it (<see cref="CreatedResource.IsNamed"/>).</returns>
    /// <remarks><c>POST /appliances/{id}/domaincontrollers/connections</c>. Documented for 26.3.</remarks>
    [Post("/appliances/{id}/domaincontrollers/connections")]
    Task<CreatedResource> ConnectDomainControllerAsync(
        long id,
        [Body] DomainControllerConnect connection,
        CancellationToken cancellationToken = default);

    /// <summary>Tests whether a connected system can use a domain controller, without keeping anything.</summary>
    /// <param name="id">The system ID.</param>
    /// <param name="connection">The controller and the account.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /appliances/{id}/domaincontrollers/testconnection</c>. Documented for 26.3.</remarks>
    [Post("/appliances/{id}/domaincontrollers/testconnection")]
    Task<DomainControllerTestResult> TestDomainControllerAsync(
        long id,
        [Body] DomainControllerTest connection,
        CancellationToken cancellationToken = default);

    /// <summary>Takes a domain controller from a connected system.</summary>
    /// <param name="id">The system ID.</param>
    /// <param name="host">The controller's full host name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /appliances/{id}/domaincontrollers/connections/{dc_host}</c>. Documented for 26.3.</remarks>
    [Delete("/appliances/{id}/domaincontrollers/connections/{dc_host}")]
    Task DisconnectDomainControllerAsync(long id, [AliasAs("dc_host")] string host, CancellationToken cancellationToken = default);

    /// <summary>Lists the firmware that the cloud services offer connected systems.</summary>
    /// <param name="ids">The IDs of the systems that matter; null for all.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /appliances/firmware/next</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 26.3.</remarks>
    [Get("/appliances/firmware/next")]
    Task<IReadOnlyList<ApplianceFirmware>> ListFirmwareAsync(
        [QueryConverter(typeof(ListConverter<long>)), Query("", "ids")] IReadOnlyList<long>? ids = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the product keys of a connected system. Only consoles tell.</summary>
    /// <param name="id">The system ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such system.</exception>
    /// <remarks><c>GET /appliances/{id}/productkey</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/appliances/{id}/productkey")]
    Task<IReadOnlyList<ApplianceProductKey>> GetProductKeyAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the tags of a sensor.</summary>
    /// <param name="id">The sensor ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /appliances/{id}/sensortags</c>. Documented for 26.3.</remarks>
    [Get("/appliances/{id}/sensortags")]
    Task<IReadOnlyList<SensorTagAssignment>> ListSensorTagsOfAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes the tags of a sensor.</summary>
    /// <param name="id">The sensor ID.</param>
    /// <param name="change">The IDs of the tags.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PATCH /appliances/{id}/sensortags</c>. Documented for 26.3.</remarks>
    [Patch("/appliances/{id}/sensortags")]
    Task UpdateSensorTagsOfAsync(long id, [Body] SensorTagsUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Upgrades connected systems with firmware from the cloud services.</summary>
    /// <param name="upgrade">The version and the systems.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <remarks><c>POST /appliances/firmware/upgrade</c>. Console; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 26.3.</remarks>
    [Post("/appliances/firmware/upgrade")]
    Task<JobHandle> UpgradeFirmwareAsync([Body] ApplianceFirmwareUpgrade upgrade, CancellationToken cancellationToken = default);

    /// <summary>Gets a sensor tag.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /appliances/sensortags/{id}</c>. Documented for 26.3.</remarks>
    [Get("/appliances/sensortags/{id}")]
    Task<SensorTag> GetSensorTagAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a sensor tag.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PATCH /appliances/sensortags/{id}</c>. Documented for 26.3.</remarks>
    [Patch("/appliances/sensortags/{id}")]
    Task UpdateSensorTagAsync(long id, [Body] SensorTagUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a sensor tag.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /appliances/sensortags/{id}</c>. Documented for 26.3.</remarks>
    [Delete("/appliances/sensortags/{id}")]
    Task DeleteSensorTagAsync(long id, CancellationToken cancellationToken = default);
}
