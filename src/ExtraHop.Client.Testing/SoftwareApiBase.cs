namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ISoftwareApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class SoftwareApiBase : ISoftwareApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Software>> ListAsync(
        string? softwareType = default,
        string? name = default,
        string? version = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISoftwareApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Software> GetAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("ISoftwareApi.GetAsync");
}
