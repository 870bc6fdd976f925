namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IOpenDataStreamsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class OpenDataStreamsApiBase : IOpenDataStreamsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<OdsTarget>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<OdsHttpTarget>> ListHttpAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.ListHttpAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<OdsKafkaTarget>> ListKafkaAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.ListKafkaAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<OdsMongoDbTarget>> ListMongoDbAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.ListMongoDbAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<OdsRawTarget>> ListRawAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.ListRawAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<OdsSyslogTarget>> ListSyslogAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.ListSyslogAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateHttpAsync(
        OdsHttpTargetCreate target,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.CreateHttpAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateKafkaAsync(
        OdsKafkaTargetCreate target,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.CreateKafkaAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateMongoDbAsync(
        OdsMongoDbTargetCreate target,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.CreateMongoDbAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateRawAsync(
        OdsRawTargetCreate target,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.CreateRawAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateSyslogAsync(
        OdsSyslogTargetCreate target,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.CreateSyslogAsync");

    /// <inheritdoc/>
    public virtual Task<OdsHttpTarget> GetHttpAsync(
        string name,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.GetHttpAsync");

    /// <inheritdoc/>
    public virtual Task<OdsKafkaTarget> GetKafkaAsync(
        string name,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.GetKafkaAsync");

    /// <inheritdoc/>
    public virtual Task<OdsMongoDbTarget> GetMongoDbAsync(
        string name,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.GetMongoDbAsync");

    /// <inheritdoc/>
    public virtual Task<OdsRawTarget> GetRawAsync(
        string name,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.GetRawAsync");

    /// <inheritdoc/>
    public virtual Task<OdsSyslogTarget> GetSyslogAsync(
        string name,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.GetSyslogAsync");

    /// <inheritdoc/>
    public virtual Task DeleteHttpAsync(
        string name,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.DeleteHttpAsync");

    /// <inheritdoc/>
    public virtual Task DeleteKafkaAsync(
        string name,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.DeleteKafkaAsync");

    /// <inheritdoc/>
    public virtual Task DeleteMongoDbAsync(
        string name,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.DeleteMongoDbAsync");

    /// <inheritdoc/>
    public virtual Task DeleteRawAsync(string name, CancellationToken cancellationToken = default) => throw NotFaked.For("IOpenDataStreamsApi.DeleteRawAsync");

    /// <inheritdoc/>
    public virtual Task DeleteSyslogAsync(
        string name,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IOpenDataStreamsApi.DeleteSyslogAsync");
}
