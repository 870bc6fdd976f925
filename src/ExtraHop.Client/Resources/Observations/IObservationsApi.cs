using Refit;

namespace ExtraHop.Client;

/// <summary>Observations: what other sources know of the addresses of devices, such as a VPN server of the outer addresses of its clients.</summary>
public interface IObservationsApi
{
    /// <summary>Tells the system that a device's address belongs to another address, for example outside of a VPN.</summary>
    /// <param name="batch">The pairs of addresses, and where they are known from.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopApiException">400: an address is not one, or a time is missing.</exception>
    /// <remarks><c>POST /observations/associatedipaddrs</c>. Documented for 9.8, 26.3. Pairs whose device address the system never saw may be dropped without
    /// an error.</remarks>
    [Post("/observations/associatedipaddrs")]
    Task AddAssociatedIpAddressesAsync([Body] ObservationBatch batch, CancellationToken cancellationToken = default);
}
