using Refit;

namespace ExtraHop.Client;

/// <summary>Software that the system saw on devices.</summary>
public interface ISoftwareApi
{
    /// <summary>Lists software that was seen on devices.</summary>
    /// <param name="softwareType">Keeps software of this kind, such as <c>OS</c>; null for all.</param>
    /// <param name="name">Keeps software of this name; null for all.</param>
    /// <param name="version">Keeps software of this version; null for all.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /software</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/software")]
    Task<IReadOnlyList<Software>> ListAsync(
        [AliasAs("software_type")] string? softwareType = null,
        string? name = null,
        string? version = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets one kind of software that was seen on devices.</summary>
    /// <param name="id">The software's ID, a text.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such software.</exception>
    /// <remarks><c>GET /software/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/software/{id}")]
    Task<Software> GetAsync(string id, CancellationToken cancellationToken = default);
}
