using Refit;

namespace ExtraHop.Client;

/// <summary>VLANs seen on the network.</summary>
public interface IVlansApi
{
    /// <summary>Lists the VLANs.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /vlans</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/vlans")]
    Task<IReadOnlyList<Vlan>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a VLAN.</summary>
    /// <param name="id">The VLAN ID in the system, which is not its tag.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such VLAN.</exception>
    /// <remarks><c>GET /vlans/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/vlans/{id}")]
    Task<Vlan> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a VLAN. What the change does not set stays as it is.</summary>
    /// <param name="id">The VLAN ID in the system, which is not its tag.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such VLAN.</exception>
    /// <remarks><c>PATCH /vlans/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/vlans/{id}")]
    Task UpdateAsync(long id, [Body] VlanUpdate change, CancellationToken cancellationToken = default);
}
