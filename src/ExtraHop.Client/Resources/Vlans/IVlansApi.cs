using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>VLANs seen on the network.</summary>
[ApiGroup("Vlans")]
public interface IVlansApi
{
    /// <summary>Lists VLANs.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /vlans</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/vlans")]
    Task<IReadOnlyList<Vlan>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one VLAN.</summary>
    /// <param name="id">VLAN ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /vlans/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/vlans/{id}")]
    Task<Vlan> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a VLAN.</summary>
    /// <param name="id">VLAN ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /vlans/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/vlans/{id}")]
    Task UpdateAsync(long id, [Body] VlanUpdate change, CancellationToken cancellationToken = default);
}
