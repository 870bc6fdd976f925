using ExtraHop.Client.Packets;
using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>Packet captures that triggers made, as systems before packetstores kept them. Systems of 5.x to 8.x only.</summary>
public interface ILegacyPacketCapturesApi
{
    /// <summary>Lists the packet captures that triggers made.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /packetcaptures</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems keep packets in packetstores; use Packets.SearchAsync.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/packetcaptures")]
    Task<IReadOnlyList<StoredPacketCapture>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Downloads a packet capture.</summary>
    /// <param name="id">The capture's ID, a text.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The packets as a stream, to be disposed.</returns>
    /// <remarks><c>GET /packetcaptures/{id}</c>. Documented for clients of 2015 to 2021, 8.9 (Explore), 9.2 (Trace).</remarks>
    [Get("/packetcaptures/{id}")]
    [Headers("Accept: */*")]
    Task<PacketCapture> DownloadAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes a packet capture.</summary>
    /// <param name="id">The capture's ID, a text.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /packetcaptures/{id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems keep packets in packetstores; use Packets.SearchAsync.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/packetcaptures/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);
}
