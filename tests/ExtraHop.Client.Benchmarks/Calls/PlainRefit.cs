using System.Globalization;
using Refit;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>What an engineer writes with Refit and nothing else: no retries, no credential, no limits but those of <see cref="HttpClient"/>.</summary>
/// <param name="api">The interface as Refit implements it.</param>
internal sealed class PlainRefit(IPlainApi api)
{
    /// <summary>Makes the interface over a client, with the library's JSON and Refit's own serializer.</summary>
    public static PlainRefit Over(HttpClient http, bool buffered) =>
        new(RestService.ForGenerated<IPlainApi>(http, new RefitSettings(new SystemTextJsonContentSerializer(ExtraHopJson.Options))
    {
        RequestBodySerialization = buffered ? RequestBodySerializationMode.Buffered : RequestBodySerializationMode.Default,
    }));

    public Task<Device> GetDeviceAsync(long id) => api.GetDeviceAsync(id);

    public Task<IReadOnlyList<Device>> SearchDevicesAsync(DeviceSearch query) => api.SearchDevicesAsync(query);

    public async Task<long> CreateTagAsync(TagCreate tag)
    {
        using HttpResponseMessage response = await api.CreateTagAsync(tag);
        response.EnsureSuccessStatusCode();
        string location = response.Headers.Location!.OriginalString;
        return long.Parse(location.AsSpan(location.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);
    }
}
