using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Pairing tokens, with which other systems connect.</summary>
[ApiGroup("Pairing")]
public interface IPairingApi
{
    /// <summary>Creates a pairing token.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /pairing/token</c>. Sensor, console; 9.8.</remarks>
    [Post("/pairing/token")]
    Task<PairingToken> CreateTokenAsync(CancellationToken cancellationToken = default);
}
