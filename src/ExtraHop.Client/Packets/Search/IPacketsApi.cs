using ExtraHop.Client.Http.Requests.Query;
using ExtraHop.Client.Packets;
using Refit;

namespace ExtraHop.Client;

/// <summary>
/// Packets: what the wire carried, filtered and delivered as a capture. They come from packetstores, and from sensors with a disk for packets.
/// </summary>
public interface IPacketsApi
{
    /// <summary>
    /// Searches packets with the criteria in the address. <see cref="SearchAsync(PacketSearch, CancellationToken)"/> does the same without the limits of an
    /// address; call <see cref="PacketSearch.Validate"/> yourself here.
    /// </summary>
    /// <param name="search">Which packets, and in what form.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The capture as a stream, to be disposed; empty when nothing matches.</returns>
    /// <exception cref="ExtraHopNotFoundException">There are no packets here: no packetstore is connected.</exception>
    /// <exception cref="ExtraHopValidationException">The system cannot read the filter, or cannot search.</exception>
    /// <remarks><c>GET /packets/search</c>. Documented for 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/packets/search")]
    [Headers("Accept: */*")]
    Task<PacketCapture> SearchByQueryAsync(
        [QueryConverter(typeof(ObjectConverter<PacketSearch>))] PacketSearch search, CancellationToken cancellationToken = default);

    /// <summary>Searches packets.</summary>
    /// <param name="search">Which packets, and in what form.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The capture as a stream, to be disposed; empty when nothing matches.</returns>
    /// <exception cref="ExtraHopValidationException">The system cannot read the filter, or cannot search.</exception>
    /// <exception cref="ArgumentException">The search asks for what no system can do (<see cref="PacketSearch.Validate"/>); nothing was sent.</exception>
    /// <remarks><c>POST /packets/search</c>. Documented for 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/packets/search")]
    [Headers("Accept: */*")]
    Task<PacketCapture> SearchAsync([Body] PacketSearch search, CancellationToken cancellationToken = default);

    /// <summary>Searches packets.</summary>
    /// <param name="bpf">A filter in the Berkeley packet filter language, such as <c>tcp port 443</c>.</param>
    /// <param name="last">How far back to search.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The capture as a stream, to be disposed; empty when nothing matches.</returns>
    /// <exception cref="ArgumentException">The search asks for what no system can do (<see cref="PacketSearch.Validate"/>); nothing was sent.</exception>
    /// <exception cref="ExtraHopValidationException">The system cannot read the filter, or cannot search.</exception>
    Task<PacketCapture> SearchAsync(string bpf, TimeSpan last, CancellationToken cancellationToken = default) =>
        SearchAsync(new PacketSearch { From = QueryTime.Ago(last), Bpf = bpf }, cancellationToken);
}
