using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>
/// What a careful engineer writes without a library: HttpClient with the timeout of 100 s that it comes with, streams, source-generated metadata.
/// The floor that we measure against.
/// </summary>
internal sealed class HandWritten(HttpClient http)
{
    private static readonly JsonTypeInfo<Device> s_device = (JsonTypeInfo<Device>)ExtraHopJson.Options.GetTypeInfo(typeof(Device));
    private static readonly JsonTypeInfo<IReadOnlyList<Device>> s_devices =
        (JsonTypeInfo<IReadOnlyList<Device>>)ExtraHopJson.Options.GetTypeInfo(typeof(IReadOnlyList<Device>));
    private static readonly JsonTypeInfo<DeviceSearch> s_search = (JsonTypeInfo<DeviceSearch>)ExtraHopJson.Options.GetTypeInfo(typeof(DeviceSearch));
    private static readonly JsonTypeInfo<TagCreate> s_tag = (JsonTypeInfo<TagCreate>)ExtraHopJson.Options.GetTypeInfo(typeof(TagCreate));

    public async Task<Device> GetDeviceAsync(long id, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"/api/v1/devices/{id}"));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return (await JsonSerializer.DeserializeAsync(stream, s_device, cancellationToken))!;
    }

    public async Task<IReadOnlyList<Device>> SearchDevicesAsync(DeviceSearch query, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/devices/search") { Content = JsonContent.Create(query, s_search) };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return (await JsonSerializer.DeserializeAsync(stream, s_devices, cancellationToken))!;
    }

    public async Task<long> CreateTagAsync(TagCreate tag, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/tags") { Content = JsonContent.Create(tag, s_tag) };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        string location = response.Headers.Location!.OriginalString;
        return long.Parse(location.AsSpan(location.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);
    }
}
