using System.Text.Json.Serialization;
using ExtraHop.Client.Packets;
using Refit;
using static ExtraHop.Client.WireMock.Tests.StubSystem;

namespace ExtraHop.Client.WireMock.Tests;

/// <summary>What the client sends, as a foreign server reads it, and what it makes of plain answers.</summary>
public sealed class StubCallTests
{
    [Fact]
    public async Task A_read_carries_the_key_and_asks_for_json()
    {
        using var stub = new StubSystem(options => options.Integration = "inventory-1.2");
        stub.Answer(Get("/devices/10212"), JsonAnswer("""{"id":10212,"display_name":"web-1","tomorrow":[1]}"""));

        Device device = await stub.Client.Devices.GetAsync(10212);

        Assert.Equal((10212, "web-1"), (device.Id, device.DisplayName));
        Assert.True(device.AdditionalProperties!.ContainsKey("tomorrow"));
        Assert.Equal("ExtraHop apikey=" + Key, Header(stub, "Authorization"));
        Assert.Equal("application/json", Header(stub, "Accept"));
        Assert.Equal("inventory-1.2", Header(stub, "ExtraHop-Integration"));
        Assert.StartsWith("ExtraHop.Client/", Header(stub, "User-Agent"), StringComparison.Ordinal);
        Assert.Null(stub.Request.Body);
    }

    [Fact]
    public async Task Query_values_are_sent_as_the_api_reads_them()
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/devices/7/alerts"), JsonAnswer("[]"));
        stub.Answer(Get("/appliances/firmware/next"), JsonAnswer("[]"));
        stub.Answer(Get("/devices/7/software"), JsonAnswer("[]"));

        await stub.Client.Devices.ListAlertsAsync(7, directAssignmentsOnly: true);
        await stub.Client.Appliances.ListFirmwareAsync([1, 2]);
        await stub.Client.Devices.ListSoftwareAsync(7, "-30m");

        Assert.Equal(["?direct_assignments_only=true", "?ids=1%2C2", "?from=-30m"], stub.Requests.Select(static request => request.RawQuery));
    }

    [Fact]
    public async Task What_was_created_is_read_out_of_the_location()
    {
        using var stub = new StubSystem();
        stub.Answer(Post("/tags").WithBodyAsJson(new { name = "web tier" }), Status(201).WithHeader("Location", "/api/v1/tags/7"));

        CreatedResource created = await stub.Client.Tags.CreateAsync(new TagCreate { Name = "web tier" });

        Assert.Equal(7, created.Id);
        Assert.Equal("application/json", Header(stub, "Content-Type"));
    }

    [Fact]
    public async Task A_change_without_a_location_has_worked_all_the_same()
    {
        using var stub = new StubSystem();
        stub.Answer(Post("/tags"), Status(204));

        CreatedResource created = await stub.Client.Tags.CreateAsync(new TagCreate { Name = "web tier" });

        Assert.False(created.IsNamed);
    }

    [Fact]
    public async Task A_change_sends_what_is_set_and_nothing_else()
    {
        using var stub = new StubSystem();
        stub.Answer(Patch("/users/ada"), Status(204));

        await stub.Client.Users.UpdateAsync("ada", new UserUpdate { Name = "Ada" });

        Assert.Equal("""{"name":"Ada"}""", stub.Request.Body);
    }

    [Fact]
    public async Task An_upload_arrives_byte_for_byte()
    {
        using var stub = new StubSystem();
        stub.Answer(Post("/extrahop/cloudresources"), Status(202));
        byte[] archive = [.. Enumerable.Range(0, 300_000).Select(static i => (byte)(i * 31))];

        await stub.Client.ExtraHop.UploadCloudResourcesAsync(FileUpload.FromBytes(archive, "resources.tar"));

        Assert.Equal("application/tar", Header(stub, "Content-Type"));
        Assert.Equal(archive, stub.Request.BodyAsBytes);
    }

    [Fact]
    public async Task A_download_is_named_by_the_system_and_saved()
    {
        using var stub = new StubSystem();
        stub.Answer(Post("/customizations/3/download"), Status(200)
            .WithHeader("Content-Type", "application/exbk").WithHeader("Content-Disposition", "attachment; filename=\"../backup.exbk\"")
                .WithBody("exbk!"u8.ToArray()));
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            await using FileDownload download = await stub.Client.Customizations.DownloadAsync(3);
            string saved = await download.SaveAsync(folder);

            Assert.Equal(Path.Combine(folder, "backup.exbk"), saved);
            Assert.Equal("exbk!", await File.ReadAllTextAsync(saved));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_capture_is_read_packet_by_packet()
    {
        using var stub = new StubSystem();
        byte[] pcap =
            [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 9, 9, 9];
        stub.Answer(Post("/packets/search"), Status(200).WithHeader("Content-Type", "application/vnd.tcpdump.pcap").WithBody(pcap));
        var lengths = new List<int>();

        await using PacketCapture capture = await stub.Client.Packets.SearchAsync(new PacketSearch { From = "-10m" });
        using CaptureReader reader = capture.OpenReader();
        while (await reader.FillAsync())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                lengths.Add(packet.Data.Length);
            }
        }

        Assert.Equal([3], lengths);
        Assert.Equal("*/*", Header(stub, "Accept"));
    }

    [Fact]
    public async Task A_job_is_asked_until_it_is_done()
    {
        const string Id = "1f0c7a52-4f0e-4b57-9d55-6a1df2a3c001";
        using var stub = new StubSystem();
        stub.Answer(Post("/extrahop/sslcert"), Status(202).WithHeader("Location", "/api/v1/jobs/" + Id));
        stub.AnswerInTurn(
            static () => Get("/jobs/" + Id),
            JsonAnswer($$"""{"id":"{{Id}}","status":"PENDING"}"""), Status(503), JsonAnswer($$"""{"id":"{{Id}}","status":"RUNNING"}"""), JsonAnswer($$"""{"id":"{{Id}}","status":"DONE"}"""));

        Job job = await await stub.Client.ExtraHop.RegenerateCertificateAsync();

        Assert.Equal(JobStatus.Done, job.Status);
        Assert.Equal(5, stub.Requests.Count);
    }

    [Fact]
    public async Task A_token_is_fetched_once_and_again_when_it_is_refused()
    {
        using var stub = new StubSystem();
        stub.AnswerInTurn(
            static () => global::WireMock.RequestBuilders.Request.Create().WithPath("/oauth2/token").UsingPost(),
            JsonAnswer("""{"access_token":"first","token_type":"bearer","expires_in":600}"""), JsonAnswer("""{"access_token":"second","token_type":"bearer","expires_in":600}"""));
        stub.Answer(Get("/extrahop/version").WithHeader("Authorization", "Bearer first"), Status(401));
        stub.Answer(Get("/extrahop/version").WithHeader("Authorization", "Bearer second"), JsonAnswer("""{"version":"9.8"}"""));
        using ExtraHopClient cloud = stub.ClientWith(new ClientCredentialsCredential("stub-id", "stub-secret"));

        Assert.Equal("9.8", (await cloud.ExtraHop.GetVersionAsync()).Version);
        Assert.Equal("9.8", (await cloud.ExtraHop.GetVersionAsync()).Version);

        Assert.Equal(
            ["/oauth2/token", "/api/v1/extrahop/version", "/oauth2/token", "/api/v1/extrahop/version", "/api/v1/extrahop/version"],
            stub.Requests.Select(static request => request.Path));
    }

    [Fact]
    public async Task An_interface_of_ones_own_is_served_like_the_librarys()
    {
        using var stub = new StubSystem(static options => options.JsonTypeInfoResolver = WidgetJson.Default);
        stub.Answer(Get("/widgets/7").WithParam("from", "-30m").WithParam("deep", "true"), JsonAnswer("""{"wheel_count":4}"""));

        Widget widget = await stub.Client.For<IWidgetsApi>().GetAsync(7, "-30m", deep: true);

        Assert.Equal(4, widget.WheelCount);
        Assert.Equal("ExtraHop apikey=" + Key, Header(stub, "Authorization"));
    }

    [Fact]
    public async Task A_request_made_at_run_time_gives_status_headers_and_json_as_they_came()
    {
        using var stub = new StubSystem();
        stub.Answer(Post("/widgets"), JsonAnswer("""{ "n" : 1.50 }""", status: 203).WithHeader("X-Parts", "three"));

        await using RawResponse answer = await stub.Client.SendAsync(HttpMethod.Post, "/widgets", RawBody.Json("""{ "a" : 1 }"""));

        Assert.Equal(203, (int)answer.StatusCode);
        Assert.Equal("three", Assert.Single(answer.Headers.GetValues("X-Parts")));
        Assert.Equal("""{ "n" : 1.50 }""", System.Text.Encoding.UTF8.GetString(answer.Json.Span));
        Assert.Equal("""{ "a" : 1 }""", stub.Request.Body);
    }

    private static string Header(StubSystem stub, string name) => Assert.Single(stub.Request.Headers![name]);
}

public interface IWidgetsApi
{
    [Get("/widgets/{id}")]
    Task<Widget> GetAsync(
        long id, QueryTime from, [QueryConverter(typeof(FlagConverter)), Query("", "deep")] bool deep, CancellationToken cancellationToken = default);
}

public sealed record Widget
{
    public int WheelCount { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Widget))]
internal sealed partial class WidgetJson : JsonSerializerContext;
