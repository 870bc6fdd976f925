using Refit;

namespace ExtraHop.Client;

/// <summary>The connection of a self-managed sensor to RevealX 360.</summary>
public interface ICloudApi
{
    /// <summary>Connects this sensor to RevealX 360.</summary>
    /// <param name="connection">The token and the sensor's name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopValidationException">The token is not valid, or the cloud cannot be reached.</exception>
    /// <remarks><c>POST /cloud/connect</c>. Documented for 9.8.</remarks>
    [Post("/cloud/connect")]
    Task ConnectAsync([Body] CloudConnect connection, CancellationToken cancellationToken = default);
}
