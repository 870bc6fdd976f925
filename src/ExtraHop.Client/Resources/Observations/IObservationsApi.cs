using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Observations that link addresses of remote clients with their addresses on the network.</summary>
[ApiGroup("Observations")]
public interface IObservationsApi
{
    /// <summary>Adds associated address observations.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /observations/associatedipaddrs</c>. Sensor, console; 9.8, 26.3. Observations on device IPs the system never saw may be ignored.</remarks>
    [Post("/observations/associatedipaddrs")]
    Task AddAssociatedIpAddressesAsync([Body] ObservationBatch request, CancellationToken cancellationToken = default);
}
