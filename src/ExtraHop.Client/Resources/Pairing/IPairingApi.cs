using Refit;

namespace ExtraHop.Client;

/// <summary>Pairing tokens, with which other systems connect.</summary>
public interface IPairingApi
{
    /// <summary>Makes a token with which another system can connect to this one (<see cref="ApplianceConnect.RemotePairingToken"/>).</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The token, which is a secret.</returns>
    /// <remarks><c>POST /pairing/token</c>. Documented for 9.8.</remarks>
    [Post("/pairing/token")]
    Task<PairingToken> CreateTokenAsync(CancellationToken cancellationToken = default);
}
