using System.Net;
using System.Reflection;
using System.Text;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests;

public sealed class ModelFactoryTests
{
    private static readonly Uri s_origin = new("https://eda01.example.com/");

    public static TheoryData<HttpStatusCode, Type> Statuses => new()
    {
        { HttpStatusCode.Found, typeof(ExtraHopRedirectException) },
        { HttpStatusCode.BadRequest, typeof(ExtraHopApiException) },
        { HttpStatusCode.Unauthorized, typeof(ExtraHopUnauthorizedException) },
        { HttpStatusCode.PaymentRequired, typeof(ExtraHopLicenseException) },
        { HttpStatusCode.Forbidden, typeof(ExtraHopForbiddenException) },
        { HttpStatusCode.NotFound, typeof(ExtraHopNotFoundException) },
        { HttpStatusCode.Conflict, typeof(ExtraHopConflictException) },
        { HttpStatusCode.UnprocessableEntity, typeof(ExtraHopValidationException) },
        { HttpStatusCode.TooManyRequests, typeof(ExtraHopRateLimitException) },
        { HttpStatusCode.ServiceUnavailable, typeof(ExtraHopServerException) },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_status_gives_the_error_that_the_client_throws_for_it(HttpStatusCode status, Type type)
    {
        ExtraHopApiException error = ExtraHopModelFactory.ApiException(
            status,
            "PATCH",
            "/devices/{id}",
            "because",
            "kind",
            "r-1",
            "{}",
            TimeSpan.FromSeconds(7),
            [new AssignmentFailure { Id = "3" }],
            [new LicenseFailure("m", "h", "s")],
            s_origin,
            s_origin);

        Assert.IsType(type, error);
        Assert.Equal(
            (status, "PATCH", "/devices/{id}", "because", "kind", "r-1", "{}"),
            (error.StatusCode, error.Method, error.PathTemplate, error.ErrorMessage, error.ErrorType, error.RequestId, error.Body));
        Assert.Equal((TimeSpan.FromSeconds(7), s_origin), (error.RetryAfter, error.Origin));
        Assert.Equal("3", Assert.Single(error.Failures).Id);
        Assert.Equal(error is ExtraHopLicenseException ? "h" : null, (error as ExtraHopLicenseException)?.LicenseFailures[0].Host);
        Assert.Equal(error is ExtraHopRedirectException ? s_origin : null, (error as ExtraHopRedirectException)?.Target);
        Assert.StartsWith("https://eda01.example.com: PATCH /devices/{id} was answered ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(0)]
    [InlineData(600)]
    public void A_status_that_is_no_error_is_refused(int status) =>
        Assert.Contains(
            "expected 300 to 599",
            Assert.Throws<ArgumentOutOfRangeException>(() => ExtraHopModelFactory.ApiException((HttpStatusCode)status)).Message,
            StringComparison.Ordinal);

    /// <summary>An error without a way to make it is one that nobody's tests can raise.</summary>
    [Fact]
    public void Every_error_of_the_library_can_be_made()
    {
        Type[] errors =
            [.. typeof(ExtraHopException).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(Exception)) && !type.IsAbstract)];
        HashSet<Type> made =
        [
            .. typeof(ExtraHopModelFactory).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(static method => method.ReturnType),
            .. Statuses.Select(static row => (Type)row[1]),
            .. errors.Where(static type => type.GetConstructors().Length > 0),
        ];

        Assert.True(errors.Length >= 23, $"{errors.Length} errors");
        Assert.Empty(errors.Where(type => !made.Contains(type)).Select(static type => type.Name));
    }

    [Fact]
    public void Errors_without_an_answer_say_what_they_are_told()
    {
        var cause = new IOException("the disk is full");
        var handle = JobHandle.FromJob(new Job { Id = "7", Status = "RUNNING" });

        Assert.Equal(
            (true, cause),
            (ExtraHopModelFactory.TransportException(true, cause).RequestWasSent, ExtraHopModelFactory.TransportException(true, cause).InnerException));
        Assert.Contains("Connection refused", ExtraHopModelFactory.TransportException().Message, StringComparison.Ordinal);
        Assert.Contains(
            "AttemptTimeout (5 s) ran out", ExtraHopModelFactory.TimeoutException("AttemptTimeout", TimeSpan.FromSeconds(5)).Message, StringComparison.Ordinal);
        Assert.Contains("odd", ExtraHopModelFactory.ResponseException("odd", "GET", "/tags", cause, s_origin).Message, StringComparison.Ordinal);
        Assert.Equal(JobStatus.Failed, ExtraHopModelFactory.JobFailedException(new Job { Id = "7", Status = JobStatus.Failed }).Status);
        Assert.Equal(
            ("7", false, true),
            (ExtraHopModelFactory.JobTimeoutException(handle, TimeSpan.FromMinutes(1)).JobId,
                ExtraHopModelFactory.JobTimeoutException(handle, TimeSpan.FromMinutes(1)).IsUnreachable,
                ExtraHopModelFactory.JobTimeoutException(handle, TimeSpan.FromMinutes(1), isUnreachable: true).IsUnreachable));
        Assert.Equal(
            (true, true),
            (ExtraHopModelFactory.RestartTimeoutException(TimeSpan.FromMinutes(1), isUnreachable: true).IsUnreachable,
                ExtraHopModelFactory.RestartTimeoutException(TimeSpan.FromMinutes(1)).WentDown));
        Assert.False(ExtraHopModelFactory.RestartTimeoutException(TimeSpan.FromMinutes(1), wentDown: false).WentDown);
        Assert.Equal((5, 9L), (ExtraHopModelFactory.PagingStoppedException(5, 9).Read, ExtraHopModelFactory.PagingStoppedException(5, 9).Total));
        Assert.Null(ExtraHopModelFactory.PagingStoppedException(5).Total);
        Assert.Equal(
            (12, cause), (ExtraHopModelFactory.FileUploadException(12, cause).BytesSent, ExtraHopModelFactory.FileUploadException(12, cause).InnerException));
        Assert.Equal(
            ("x.partial", 10, 2),
            (ExtraHopModelFactory.PacketDownloadException("x", "x.partial", 10, 2).PartialPath,
                ExtraHopModelFactory.PacketDownloadException("x", "x.partial", 10, 2).SafeBytes,
                ExtraHopModelFactory.PacketDownloadException("x", "x.partial", 10, 2).SafePackets));
    }

    [Fact]
    public async Task Downloads_and_captures_are_made_of_any_stream()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            await using FileDownload file = ExtraHopModelFactory.FileDownload(new MemoryStream([1, 2, 3]), "a.exbk", "application/exbk", 3);
            string path = await file.SaveAsync(folder.FullName);
            Assert.Equal(("a.exbk", 3L), (Path.GetFileName(path), new FileInfo(path).Length));
            await Assert.ThrowsAsync<InvalidOperationException>(() => file.SaveAsync(folder.FullName, overwrite: true));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        byte[] capture = Convert.FromHexString("d4c3b2a102000400000000000000000004000000010000000100000002000000010000000100000041");
        await using PacketCapture packets = ExtraHopModelFactory.PacketCapture(new MemoryStream(capture));
        var read = new List<Packet>();
        await foreach (Packet packet in packets.ReadAllAsync())
        {
            read.Add(packet);
        }

        Assert.Equal([0x41], Assert.Single(read).Data.ToArray());
        await using PacketCapture none = ExtraHopModelFactory.PacketCapture(Stream.Null, length: 0);
        Assert.True(none.IsEmpty);
    }

    [Fact]
    public async Task A_raw_answer_is_made_of_a_response()
    {
        await using RawResponse json = await ExtraHopModelFactory.RawResponseAsync(
            new HttpResponseMessage(
                HttpStatusCode.Created) { Content = new StringContent("{\"id\":7}", Encoding.UTF8, "application/json"),
                Headers = { Location = new Uri("/api/v1/tags/7", UriKind.Relative) } });
        Assert.Equal((HttpStatusCode.Created, "/api/v1/tags/7", 7), (json.StatusCode, json.Location, (int)json.ToJsonNode()!["id"]!));

        await using RawResponse bytes =
            await ExtraHopModelFactory.RawResponseAsync(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([1, 2]) });
        using var copy = new MemoryStream();
        await bytes.Content.CopyToAsync(copy);
        Assert.Equal([1, 2], copy.ToArray());

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ExtraHopModelFactory.RawResponseAsync(new HttpResponseMessage(HttpStatusCode.NotFound)));
    }
}
