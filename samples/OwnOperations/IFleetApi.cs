using ExtraHop.Client;
using Refit;

namespace OwnOperations;

/// <summary>Operations in the words of this program. Paths are below <c>/api/v1</c>; Refit's generator writes the class.</summary>
internal interface IFleetApi
{
    /// <summary>Answers JSON that only this program knows: its type is in <see cref="FleetJson"/>.</summary>
    [Get("/extrahop/version")]
    Task<Firmware> GetFirmwareAsync(CancellationToken cancellationToken = default);

    /// <summary>The library's own times and open enums are written into a query as the API reads them.</summary>
    [Get("/devices")]
    Task<IReadOnlyList<Machine>> ListMachinesAsync(
        [AliasAs("search_type")] DeviceSearchType searchType,
        string value,
        [AliasAs("active_from")] QueryTime activeFrom,
        int limit,
        CancellationToken cancellationToken = default);

    /// <summary>A flag and a list need a converter each: Refit alone writes <c>True</c>, and the API wants one value with commas.</summary>
    [Get("/customdevices")]
    Task<IReadOnlyList<Machine>> ListCustomAsync(
        [QueryConverter(typeof(FlagConverter)), Query("", "include_criteria")] bool includeCriteria,
        [QueryConverter(typeof(ListConverter<long>)), Query("", "ids")] IReadOnlyList<long> ids,
        CancellationToken cancellationToken = default);

    /// <summary>The Location of the answer becomes a <see cref="CreatedResource"/>.</summary>
    [Post("/tags")]
    Task<CreatedResource> CreateLabelAsync([Body] Label label, CancellationToken cancellationToken = default);

    /// <summary>The Location of a job becomes a <see cref="JobHandle"/>, which can be awaited.</summary>
    [Post("/extrahop/firmware/download/url")]
    Task<JobHandle> FetchFirmwareAsync([Body] FirmwareSource source, CancellationToken cancellationToken = default);

    /// <summary>What is no JSON says so by its Accept header, and is streamed. This POST only reads, and is named in <c>options.ReadingPosts</c>: it is
    /// retried.</summary>
    [Post("/customizations/{backup}/download")]
    [Headers("Accept: */*")]
    Task<FileDownload> DownloadBackupAsync(long backup, CancellationToken cancellationToken = default);
}
