using ExtraHop.Client.Packets;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Packets: what the wire carried, filtered and delivered as a capture.</summary>
[ApiGroup("Packets")]
public interface IPacketsApi
{
    /// <summary>Searches and downloads packets by query string.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The capture as a stream, to be disposed.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>GET /packets/search</c>. Packetstore; 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/packets/search")]
    [Headers("Accept: */*")]
    Task<PacketCapture> SearchByQueryAsync([Query] PacketSearch search, CancellationToken cancellationToken = default);

    /// <summary>Searches and downloads packets.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The capture as a stream, to be disposed.</returns>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /packets/search</c>. Packetstore; 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/packets/search")]
    [Headers("Accept: */*")]
    [SafeToRetry]
    Task<PacketCapture> SearchAsync([Body] PacketSearch query, CancellationToken cancellationToken = default);
}
