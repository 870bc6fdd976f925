using Refit;

namespace ExtraHop.Client;

/// <summary>Open data stream targets: where triggers send data to, over HTTP, Kafka, MongoDB, raw sockets or syslog.</summary>
public interface IOpenDataStreamsApi
{
    /// <summary>Lists the targets of every kind, by name and kind.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /odstargets</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets")]
    Task<IReadOnlyList<OdsTarget>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the HTTP targets.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /odstargets/http</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/http")]
    Task<IReadOnlyList<OdsHttpTarget>> ListHttpAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the Kafka targets.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /odstargets/kafka</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/kafka")]
    Task<IReadOnlyList<OdsKafkaTarget>> ListKafkaAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the MongoDB targets.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /odstargets/mongodb</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/mongodb")]
    Task<IReadOnlyList<OdsMongoDbTarget>> ListMongoDbAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the raw socket targets.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /odstargets/raw</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/raw")]
    Task<IReadOnlyList<OdsRawTarget>> ListRawAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the syslog targets.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /odstargets/syslog</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/syslog")]
    Task<IReadOnlyList<OdsSyslogTarget>> ListSyslogAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes an HTTP target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/http</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/odstargets/http")]
    Task<CreatedResource> CreateHttpAsync([Body] OdsHttpTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Makes a Kafka target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/kafka</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/odstargets/kafka")]
    Task<CreatedResource> CreateKafkaAsync([Body] OdsKafkaTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Makes a MongoDB target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/mongodb</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/odstargets/mongodb")]
    Task<CreatedResource> CreateMongoDbAsync([Body] OdsMongoDbTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Makes a raw socket target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/raw</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/odstargets/raw")]
    Task<CreatedResource> CreateRawAsync([Body] OdsRawTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Makes a syslog target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/syslog</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/odstargets/syslog")]
    Task<CreatedResource> CreateSyslogAsync([Body] OdsSyslogTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Gets an HTTP target, without its credentials.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>GET /odstargets/http/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/http/{name}")]
    Task<OdsHttpTarget> GetHttpAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets a Kafka target, without its credentials.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>GET /odstargets/kafka/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/kafka/{name}")]
    Task<OdsKafkaTarget> GetKafkaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets a MongoDB target, without its credentials.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>GET /odstargets/mongodb/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/mongodb/{name}")]
    Task<OdsMongoDbTarget> GetMongoDbAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets a raw socket target.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>GET /odstargets/raw/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/raw/{name}")]
    Task<OdsRawTarget> GetRawAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets a syslog target.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>GET /odstargets/syslog/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/odstargets/syslog/{name}")]
    Task<OdsSyslogTarget> GetSyslogAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes an HTTP target. Triggers that send to it fail from then on.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>DELETE /odstargets/http/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/odstargets/http/{name}")]
    Task DeleteHttpAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a Kafka target. Triggers that send to it fail from then on.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>DELETE /odstargets/kafka/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/odstargets/kafka/{name}")]
    Task DeleteKafkaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a MongoDB target. Triggers that send to it fail from then on.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>DELETE /odstargets/mongodb/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/odstargets/mongodb/{name}")]
    Task DeleteMongoDbAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a raw socket target. Triggers that send to it fail from then on.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>DELETE /odstargets/raw/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/odstargets/raw/{name}")]
    Task DeleteRawAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a syslog target. Triggers that send to it fail from then on.</summary>
    /// <param name="name">The target's name, by which triggers call it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no target of this kind and name.</exception>
    /// <remarks><c>DELETE /odstargets/syslog/{name}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/odstargets/syslog/{name}")]
    Task DeleteSyslogAsync(string name, CancellationToken cancellationToken = default);
}
