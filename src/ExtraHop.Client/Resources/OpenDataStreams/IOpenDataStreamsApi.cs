using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Open data stream targets: where triggers send data to, over HTTP, Kafka, MongoDB, raw sockets or syslog.</summary>
[ApiGroup("OpenDataStreams")]
public interface IOpenDataStreamsApi
{
    /// <summary>Lists all data stream targets.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /odstargets</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets")]
    Task<IReadOnlyList<OdsTarget>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists HTTP data stream targets.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /odstargets/http</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/http")]
    Task<IReadOnlyList<OdsHttpTarget>> ListHttpAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists Kafka data stream targets.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /odstargets/kafka</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/kafka")]
    Task<IReadOnlyList<OdsKafkaTarget>> ListKafkaAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists MongoDB data stream targets.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /odstargets/mongodb</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/mongodb")]
    Task<IReadOnlyList<OdsMongoDbTarget>> ListMongoDbAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists raw data stream targets.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /odstargets/raw</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/raw")]
    Task<IReadOnlyList<OdsRawTarget>> ListRawAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists syslog data stream targets.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /odstargets/syslog</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/syslog")]
    Task<IReadOnlyList<OdsSyslogTarget>> ListSyslogAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates a HTTP data stream target.</summary>
    /// <param name="target">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/http</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/odstargets/http")]
    Task<CreatedResource> CreateHttpAsync([Body] OdsHttpTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Creates a Kafka data stream target.</summary>
    /// <param name="target">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/kafka</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/odstargets/kafka")]
    Task<CreatedResource> CreateKafkaAsync([Body] OdsKafkaTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Creates a MongoDB data stream target.</summary>
    /// <param name="target">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/mongodb</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/odstargets/mongodb")]
    Task<CreatedResource> CreateMongoDbAsync([Body] OdsMongoDbTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Creates a raw data stream target.</summary>
    /// <param name="target">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/raw</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/odstargets/raw")]
    Task<CreatedResource> CreateRawAsync([Body] OdsRawTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Creates a syslog data stream target.</summary>
    /// <param name="target">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /odstargets/syslog</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/odstargets/syslog")]
    Task<CreatedResource> CreateSyslogAsync([Body] OdsSyslogTargetCreate target, CancellationToken cancellationToken = default);

    /// <summary>Gets one HTTP data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /odstargets/http/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/http/{name}")]
    Task<OdsHttpTarget> GetHttpAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one Kafka data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /odstargets/kafka/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/kafka/{name}")]
    Task<OdsKafkaTarget> GetKafkaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one MongoDB data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /odstargets/mongodb/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/mongodb/{name}")]
    Task<OdsMongoDbTarget> GetMongoDbAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one raw data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /odstargets/raw/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/raw/{name}")]
    Task<OdsRawTarget> GetRawAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one syslog data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /odstargets/syslog/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/odstargets/syslog/{name}")]
    Task<OdsSyslogTarget> GetSyslogAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a HTTP data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /odstargets/http/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/odstargets/http/{name}")]
    Task DeleteHttpAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a Kafka data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /odstargets/kafka/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/odstargets/kafka/{name}")]
    Task DeleteKafkaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a MongoDB data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /odstargets/mongodb/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/odstargets/mongodb/{name}")]
    Task DeleteMongoDbAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a raw data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /odstargets/raw/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/odstargets/raw/{name}")]
    Task DeleteRawAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a syslog data stream target.</summary>
    /// <param name="name">Target name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /odstargets/syslog/{name}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/odstargets/syslog/{name}")]
    Task DeleteSyslogAsync(string name, CancellationToken cancellationToken = default);
}
