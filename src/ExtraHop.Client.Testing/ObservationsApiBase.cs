namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IObservationsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class ObservationsApiBase : IObservationsApi
{
    /// <inheritdoc/>
    public virtual Task AddAssociatedIpAddressesAsync(
        ObservationBatch batch,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IObservationsApi.AddAssociatedIpAddressesAsync");
}
