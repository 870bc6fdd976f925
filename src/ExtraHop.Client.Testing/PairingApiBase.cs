namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IPairingApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class PairingApiBase : IPairingApi
{
    /// <inheritdoc/>
    public virtual Task<PairingToken> CreateTokenAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IPairingApi.CreateTokenAsync");
}
