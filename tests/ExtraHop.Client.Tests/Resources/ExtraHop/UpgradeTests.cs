using System.Net;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.ExtraHop;

public sealed class UpgradeTests
{
    [Fact]
    public async Task A_file_is_uploaded_with_its_type_and_then_installed()
    {
        string? type = null;
        var handler = new StubHandler(request =>
        {
            type ??= request.Content?.Headers.ContentType?.ToString();
            return request.RequestUri!.AbsolutePath.EndsWith("/firmware", StringComparison.Ordinal)
                ? StubHandler.Json("""{"success_message":"ok"}""", HttpStatusCode.Created)
                : StubHandler.Empty(HttpStatusCode.Accepted, "/api/v1/jobs/1f0c7a52");
        });
        using ExtraHopClient client = handler.Client();

        JobHandle job = await client.ExtraHop.UpgradeFromFileAsync(FileUpload.FromBytes(new byte[] { 1, 2, 3 }, "eda.tar"));

        Assert.Equal("1f0c7a52", job.Id);
        Assert.Equal("application/vnd.extrahop.firmware", type);
        Assert.Equal(["POST /api/v1/extrahop/firmware", "GET /api/v1/jobs", "POST /api/v1/extrahop/firmware/latest/upgrade"], handler.Requests);
    }

    [Fact]
    public async Task Cloud_resources_are_accepted_with_and_without_a_location()
    {
        var handler = StubHandler.InTurn(
            () => StubHandler.Empty(HttpStatusCode.Created, "/api/v1/extrahop/cloudresources/3"), () => StubHandler.Empty(HttpStatusCode.Accepted));
        using ExtraHopClient client = handler.Client();

        Assert.Equal(3, (await client.ExtraHop.UploadCloudResourcesAsync(FileUpload.FromBytes(new byte[] { 1 }, "c.tar"))).Id);
        Assert.False((await client.ExtraHop.UploadCloudResourcesAsync(FileUpload.FromBytes(new byte[] { 1 }, "c.tar"))).IsNamed);
    }

    [Fact]
    public async Task A_configuration_that_did_not_change_starts_no_job()
    {
        var handler = StubHandler.InTurn(
            () => StubHandler.Empty(HttpStatusCode.NoContent, "/api/v1/jobs/9a"), () => StubHandler.Empty(HttpStatusCode.NoContent));
        using ExtraHopClient client = handler.Client();

        Assert.Equal("9a", (await client.RunningConfig.ReplaceAsync(RunningConfig.FromJson("""{"a":null}"""))).Id);
        JobHandle unchanged = await client.RunningConfig.ReplaceAsync(RunningConfig.FromJson("{}"));
        Assert.False(unchanged.HasJob);
        Assert.Equal(JobStatus.Done, (await unchanged).Status);
        Assert.Equal(2, handler.Requests.Count);
    }
}
