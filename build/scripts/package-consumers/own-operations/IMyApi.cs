using System.Text.Json.Serialization;
using ExtraHop.Client;
using ExtraHop.Client.Packets;
using Refit;

namespace Consumer;

/// <summary>Operations in a user's own words: each kind of result, and each kind of value in a query.</summary>
public interface IMyApi
{
    [Get("/extrahop/version")]
    Task<MyVersion> GetVersionAsync(CancellationToken cancellationToken = default);

    [Get("/devices")]
    Task<IReadOnlyList<MyDevice>> FindAsync(
        [AliasAs("search_type")] DeviceSearchType searchType, string value, [AliasAs("active_from")] QueryTime from, [AliasAs("active_until")] QueryTime? until = null, CancellationToken cancellationToken = default);

    [Get("/customdevices")]
    Task<IReadOnlyList<MyDevice>> ListCustomAsync(
        [QueryConverter(typeof(FlagConverter)), Query("", "include_criteria")] bool? criteria,
        [QueryConverter(typeof(ListConverter<long>)), Query("", "ids")] IReadOnlyList<long>? ids,
        CancellationToken cancellationToken = default);

    [Post("/tags")]
    Task<CreatedResource> CreateAsync([Body] MyTag tag, CancellationToken cancellationToken = default);

    [Delete("/tags/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    [Post("/extrahop/firmware/download/url")]
    Task<JobHandle> StartAsync([Body] MyFirmware firmware, CancellationToken cancellationToken = default);

    [Post("/customizations/{backup}/download")]
    [Headers("Accept: */*")]
    Task<FileDownload> DownloadAsync(long backup, CancellationToken cancellationToken = default);

    [Post("/packets/search")]
    [Headers("Accept: */*")]
    Task<PacketCapture> CaptureAsync([Body] MySearch search, CancellationToken cancellationToken = default);
}

public sealed record MyVersion(string Version);

public sealed record MyDevice(long Id, string? DisplayName);

public sealed record MyTag(string Name);

public sealed record MyFirmware(string FirmwareUrl);

public sealed record MySearch(string From, string Bpf);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(MyVersion))]
[JsonSerializable(typeof(IReadOnlyList<MyDevice>))]
[JsonSerializable(typeof(MyTag))]
[JsonSerializable(typeof(MyFirmware))]
[JsonSerializable(typeof(MySearch))]
internal sealed partial class MyJson : JsonSerializerContext;
