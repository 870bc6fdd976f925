using System.Text.Json;
using ExtraHop.Client.Tests.Contract;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>Calls that the catalogue's samples do not make: other forms of values, and what sends more than one request.</summary>
internal static class WireExtras
{
    private const string Awkward = "a/b%20 ü\"'?#&=+,;:@\\<é>~.";
    private const string JobPath = "/api/v1/jobs/1f0c7a52-4f0e-4b57-9d55-6a1df2a3c001";

    private static readonly SampleResponse s_list = Json("[]");
    private static readonly SampleResponse s_empty = new(204, []);
    private static readonly SampleResponse s_job = new(202, [], JobPath);
    private static readonly SampleResponse s_bytes = new(200, "some bytes"u8.ToArray(), ContentType: "application/vnd.tcpdump.pcap");

    public static IEnumerable<WireCall> All() => [.. Queries(), .. Paths(), .. Bodies(), .. Uploads(), .. Courses()];

    private static IEnumerable<WireCall> Queries() =>
    [
        Call("a list of none in a query", s_list, static (client, token) => client.Appliances.ListFirmwareAsync([], token)),
        Call("a list that is null in a query", s_list, static (client, token) => client.Appliances.ListFirmwareAsync(null, token)),
        Call("a list of three in a query", s_list, static (client, token) => client.Appliances.ListFirmwareAsync([7, 0, 12884901889], token)),
        Call("false in a query", s_list, static (client, token) => client.Devices.ListAlertsAsync(7, directAssignmentsOnly: false, token)),
        Call("awkward text in a query", s_list, static (client, token) =>
            client.Applications.ListAsync(new ApplicationListQuery { SearchType = ApplicationSearchType.Name, Value = Awkward }, token)),
        Call("empty text in a query", s_list, static (client, token) =>
            client.Applications.ListAsync(new ApplicationListQuery { SearchType = ApplicationSearchType.Name, Value = "" }, token)),
        Call("zero in a query", s_list, static (client, token) =>
            client.Applications.ListAsync(new ApplicationListQuery { SearchType = ApplicationSearchType.Any, Limit = 0, Offset = 0 }, token)),
        Call("an unknown word in a query", s_list, static (client, token) =>
            client.Applications.ListAsync(new ApplicationListQuery { SearchType = new("of tomorrow/ü") }, token)),
        Call("a date with an offset and an amount with a unit in a query", s_list, static (client, token) =>
            client.Devices.ListDeviceGroupsAsync(7, new DateTimeOffset(2026, 3, 1, 12, 30, 15, 678, TimeSpan.FromHours(2)), "-30m", token)),
        Call("an age and now in a query", s_list, static (client, token) =>
            client.Devices.ListDeviceGroupsAsync(7, QueryTime.Ago(TimeSpan.FromSeconds(1.5)), QueryTime.Now, token)),
        Call("sizes, spans and an unknown word in a query", s_bytes, static async (client, token) =>
        {
            var search = new PacketSearch
            {
                From = "-6d",
                Until = QueryTime.Ago(TimeSpan.FromMinutes(1)),
                Bpf = "host 10.0.0.1 && (tcp port 443 or udp)",
                Ip1 = "2001:db8::1",
                Output = new("of tomorrow"),
                LimitBytes = ByteSize.FromGigabytes(2),
                LimitSearchDuration = TimeSpan.FromSeconds(90),
                AlwaysReturnBody = false,
            };
            await (await client.Packets.SearchByQueryAsync(search, token)).DisposeAsync();
        }),
    ];

    private static IEnumerable<WireCall> Paths() =>
    [
        Call("awkward text in a path", Json("""{"username":"a"}"""), static (client, token) => client.Users.GetAsync(Awkward, token)),
        Call("one dot in a path", Json("""{"username":"a"}"""), static (client, token) => Assert.ThrowsAsync<ArgumentException>(() => client.Users.GetAsync(".", token))),
        Call("two dots in a path", s_empty, static (client, token) =>
            Assert.ThrowsAsync<ArgumentException>(() => client.Users.DeleteAsync("..", "../" + Awkward, token))),
        Call("a negative number in a path", Json("""{"id":-1}"""), static (client, token) => client.Devices.GetAsync(-1, token)),
        Call("an unknown word in a path", new SampleResponse(202, [], "/api/v1/things/1"), static (client, token) =>
            client.ExtraHop.RestartProcessAsync(new("of tomorrow/ü"), token)),
    ];

    private static IEnumerable<WireCall> Bodies() =>
    [
        Call("a body that is null", s_job, static (client, token) => client.ExtraHop.UpgradeToLatestAsync(null, token)),
        Call("a body of nothing that is set", s_job, static (client, token) => client.ExtraHop.UpgradeToLatestAsync(new FirmwareUpgrade(), token)),
        Call("false in a body", s_job, static (client, token) =>
            client.ExtraHop.UpgradeToLatestAsync(new FirmwareUpgrade { Force = false, RestartAfter = true }, token)),
        Call("members that are null, empty and not set in a change", s_empty, static (client, token) => client.Detections.UpdateAsync(
            7, new DetectionUpdate { Assignee = null, TicketId = "", Resolution = (DetectionResolution?)null, Participants = new([]) }, token)),
        Call("awkward text, an unknown word and dates in a body", s_list, static (client, token) => client.Devices.SearchAsync(
            new DeviceSearch
            {
                ActiveFrom = new DateTimeOffset(2026, 3, 1, 12, 30, 15, 678, TimeSpan.FromHours(-5)),
                ActiveUntil = QueryTime.Now,
                Filter = DeviceFilter.Name.Is(Awkward + "\r\n\t\u0001") & !DeviceFilter.Role.Is("of_tomorrow"),
                ResultFields = [],
            },
            token)),
        Call("members that the client does not know in a body", s_empty, static (client, token) => client.ExtraHop.ReplaceDetectionAccessAsync(
            new DetectionAccess { AdditionalProperties = new Dictionary<string, JsonElement>(
                StringComparer.Ordinal) { ["of_tomorrow"] = ParsedJson("""{"ü":[1,2.50,null]}""") } },
            token)),
        Call("a text as the body", s_empty, static (client, token) => client.ExtraHop.ReplaceCertificateAsync("-----BEGIN CERTIFICATE-----\r\nü\n", token)),
        Call("an empty text as the body", s_empty, static (client, token) => client.ExtraHop.ReplaceCertificateAsync("", token)),
    ];

    private static IEnumerable<WireCall> Uploads() =>
    [
        Call("a file whose name is not ASCII and has quotes, as a part", s_empty, static (client, token) => client.ThreatCollections.UploadAsync(
            "Sammlung \"ü\"", FileUpload.FromBytes("bytes"u8.ToArray(), "Bericht \"ä\" \\ %22;\r\n.tgz"), "key/ü", token)),
        Call("parts that are null", s_empty, static (client, token) => client.ThreatCollections.ReplaceByUserKeyAsync(Awkward, "a name", null, token)),
        Call("an empty file as a part", new SampleResponse(201, [], "/api/v1/things/1"), static (client, token) =>
            client.SupportPacks.UploadAsync(FileUpload.FromBytes(default, "empty.tgz"), token)),
        Call("a stream from its position on as the body", Json("{}"), static async (client, token) =>
        {
            using var stream = new MemoryStream("not sent, sent ü \0\u0001"u8.ToArray()) { Position = 10 };
            await client.ExtraHop.UploadFirmwareAsync(FileUpload.FromStream(stream, "firmware.tar"), token);
        }),
        Call("a stream that cannot seek as the body", Json("{}"), static async (client, token) =>
        {
            using var stream = new Packets.Chunks("in chunks, of any length"u8.ToArray(), static () => 7);
            await client.ExtraHop.UploadFirmwareAsync(FileUpload.FromStream(stream, "firmware.tar"), token);
        }),
        Call("a stream that cannot seek as a part", new SampleResponse(201, [], "/api/v1/things/1"), static async (client, token) =>
        {
            using var stream = new Packets.Chunks("in chunks, of any length"u8.ToArray(), static () => 7);
            await client.SupportPacks.UploadAsync(FileUpload.FromStream(stream, "pack.tgz"), token);
        }),
    ];

    /// <summary>Calls that take more than one request, and options that change them.</summary>
    private static IEnumerable<WireCall> Courses() =>
    [
        new WireCall(
            "extra: a search that is sent again",
            [new SampleResponse(503, []), s_list],
            static (client, token) => client.Devices.SearchAsync(new DeviceSearch { Limit = 7 }, token))
        {
            Configure = static options =>
                options.Retry = new RetryOptions { BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) },
        },
        new WireCall(
            "extra: a read that is redirected",
            [new SampleResponse(301, [], "/api/v1/users/new%2Fada?x=%20"), Json("""{"username":"new/ada"}""")],
            static (client, token) => client.Users.GetAsync("ada", token)),
        new WireCall(
            "extra: a job and its status",
            [s_job, Json("""{"id":"1f0c7a52-4f0e-4b57-9d55-6a1df2a3c001","status":"DONE"}""")],
            static async (client, token) => await (await client.ExtraHop.UpgradeToLatestAsync(null, token)).GetStatusAsync(token)),
        new WireCall(
            "extra: a walk over two pages",
            [Json("""[{"id":1}]"""), s_list],
            static async (client, token) => await client.Devices.EnumerateAsync(cancellationToken: token).ToListAsync(token)),
        new WireCall(
            "extra: client credentials",
            [Json("""{"access_token":"a-token","expires_in":3600,"token_type":"Bearer"}"""), Json("""{"id":7}""")],
            static (client, token) => client.Devices.GetAsync(7, token))
        {
            Configure = static options => (options.ApiKey, options.ClientId, options.ClientSecret) = (null, "an-id", "a-secret"),
        },
        new WireCall("extra: options that are headers", [Json("""{"id":7}""")], static (client, token) => client.Devices.GetAsync(7, token))
        {
            Configure = static options => (options.UserAgent, options.Integration) = ("Inventory/1.2", "inventory-1.2"),
        },
    ];

    private static WireCall Call(string name, SampleResponse answer, Func<ExtraHopClient, CancellationToken, Task> send) =>
        new("extra: " + name, [answer], send);

    private static SampleResponse Json(string json) => new(200, System.Text.Encoding.UTF8.GetBytes(json));

    private static JsonElement ParsedJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
