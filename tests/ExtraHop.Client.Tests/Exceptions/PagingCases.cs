using static ExtraHop.Client.Tests.Exceptions.ErrorCase;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>Lists that cannot be read to their end.</summary>
internal static class PagingCases
{
    private const string Records = """{"total":5,"records":[{"_id":"a","_source":{}},{"_id":"b","_source":{}}],"cursor":"c"}""";
    private const string Devices = """[{"id":1},{"id":2}]""";

    public static IEnumerable<ErrorCase> All() =>
    [
        Of("a list that ends before its total", static system => RecordsAsync(system), Status(200, Records), Status(200, """{"total":5,"records":[]}""")),
        Of("a list that begins anew", static system => DevicesAsync(system), Status(200, Devices)),
        Of("a list that is not in its order", static system => DetectionsAsync(system), Status(200, """[{"id":1,"mod_time":2000},{"id":2,"mod_time":1000}]""")),
    ];

    private static async Task RecordsAsync(TestSystem system) =>
        await system.Client.Records.EnumerateAsync(new RecordQuery { From = "-15m" }, TimeSpan.FromMinutes(1)).ToListAsync();

    private static async Task DevicesAsync(TestSystem system) => await system.Client.Devices.EnumerateAsync(new DeviceSearch { Limit = 2 }).ToListAsync();

    private static async Task DetectionsAsync(TestSystem system) =>
        await system.Client.Detections.EnumerateChangesAsync("-1d", new DetectionSearch()).ToListAsync();
}
