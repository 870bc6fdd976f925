using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyCustomDevicesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyCustomDevicesApiBase : ILegacyCustomDevicesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<CustomDeviceCriterion>> ListCriteriaAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyCustomDevicesApi.ListCriteriaAsync");

    /// <inheritdoc/>
    public virtual Task<CustomDeviceCriterion> GetCriterionAsync(
        long id,
        long criterionId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyCustomDevicesApi.GetCriterionAsync");

    /// <inheritdoc/>
    public virtual Task DeleteCriterionAsync(
        long id,
        long criterionId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyCustomDevicesApi.DeleteCriterionAsync");
}
