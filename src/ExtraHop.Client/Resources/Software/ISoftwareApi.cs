using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Software observed on devices.</summary>
[ApiGroup("Software")]
public interface ISoftwareApi
{
    /// <summary>Lists software entries.</summary>
    /// <param name="softwareType">Software kind.</param>
    /// <param name="name">Software name.</param>
    /// <param name="version">Software version.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /software</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/software")]
    Task<IReadOnlyList<Software>> ListAsync(
        string? softwareType = null,
        string? name = null,
        string? version = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets one software entry.</summary>
    /// <param name="id">Software ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /software/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/software/{id}")]
    Task<Software> GetAsync(string id, CancellationToken cancellationToken = default);
}
