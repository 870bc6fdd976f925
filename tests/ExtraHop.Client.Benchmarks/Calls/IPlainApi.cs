using Refit;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>Three operations as a user of Refit alone writes them, with the same <c>Accept</c> header as the other ways.</summary>
[Headers("Accept: application/json")]
internal interface IPlainApi
{
    [Get("/devices/{id}")]
    Task<Device> GetDeviceAsync(long id, CancellationToken cancellationToken = default);

    [Post("/devices/search")]
    Task<IReadOnlyList<Device>> SearchDevicesAsync([Body] DeviceSearch query, CancellationToken cancellationToken = default);

    [Post("/tags")]
    Task<HttpResponseMessage> CreateTagAsync([Body] TagCreate tag, CancellationToken cancellationToken = default);
}
