using ExtraHop.Client.Packets;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>Packet captures that triggers made, as systems before packetstores kept them. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.PacketCaptures")]
public interface ILegacyPacketCapturesApi
{
    /// <summary>Lists packet captures.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /packetcaptures</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/packetcaptures")]
    Task<IReadOnlyList<StoredPacketCapture>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one packet capture.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The capture as a stream, to be disposed.</returns>
    /// <remarks><c>GET /packetcaptures/{id}</c>. Packetstore, recordstore; clients-2015-2021, 8.9 (Explore), 9.2 (Trace). Downloads packets. Downloads the capture.</remarks>
    [Get("/packetcaptures/{id}")]
    [Headers("Accept: */*")]
    Task<PacketCapture> DownloadAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes a packet capture.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /packetcaptures/{id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/packetcaptures/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);
}
