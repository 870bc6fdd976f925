using System.Net;
using System.Net.Http.Headers;
using ExtraHop.Client.Simulator;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Customizations;

/// <summary>A backup in one call: what is refused before anything is made, what may be wrong with the answers, and the file.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "file.exbk", typeof(ArgumentException))]
    [InlineData(" ", "file.exbk", typeof(ArgumentException))]
    [InlineData("nightly", "", typeof(ArgumentException))]
    [InlineData("nightly", "there.exbk", typeof(IOException))]
    [InlineData("nightly", "there.exbk/", typeof(IOException))]
    [InlineData("nightly", "missing/file.exbk", typeof(DirectoryNotFoundException))]
    public async Task Nothing_is_made_for_a_name_or_a_path_that_cannot_be_used(string name, string path, Type error)
    {
        await File.WriteAllTextAsync(InFolder("there.exbk"), "old");
        var system = new StubHandler(static _ => StubHandler.Empty(HttpStatusCode.Created, "/api/v1/customizations/7"));
        using ExtraHopClient client = system.Client();

        Exception told = await Assert.ThrowsAnyAsync<Exception>(() => client.Customizations.BackupAsync(name, path.Length == 0 ? path : InFolder(path)));

        Assert.IsType(error, told);
        Assert.Empty(system.Requests);
        Assert.Equal("old", await File.ReadAllTextAsync(InFolder("there.exbk")));
    }

    [Fact]
    public async Task A_null_is_refused()
    {
        using ExtraHopClient client = new StubHandler(static _ => StubHandler.Empty(HttpStatusCode.Created)).Client();

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.Customizations.BackupAsync(null!, InFolder("a")));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.Customizations.BackupAsync("nightly", null!));
    }

    [Fact]
    public async Task A_backup_that_the_system_named_is_downloaded_without_a_look_at_the_list()
    {
        StubHandler system = Answers("/api/v1/customizations/7", "[]");
        using ExtraHopClient client = system.Client();

        string file = await client.Customizations.BackupAsync("nightly", InFolder("eda01.exbk"));

        Assert.Equal(InFolder("eda01.exbk"), file);
        Assert.Equal("backup 7", await File.ReadAllTextAsync(file));
        Assert.Equal(["POST /api/v1/customizations", "POST /api/v1/customizations/7/download"], system.Requests);
    }

    [Theory]
    [InlineData("""[{"id":3,"name":"nightly","create_time":1000},{"id":9,"name":"nightly","create_time":3000},{"id":12,"name":"other","create_time":9000},{"id":4,"name":"nightly","create_time":2000}]""", 9)]
    [InlineData("""[{"id":9,"name":"nightly"},{"id":10,"name":"nightly"},{"id":3,"name":"nightly"}]""", 10)]
    [InlineData("""[{"id":5,"name":"nightly","create_time":null}]""", 5)]
    public async Task A_backup_that_the_system_did_not_name_is_the_newest_of_its_name(string list, int id)
    {
        StubHandler system = Answers(null, list);
        using ExtraHopClient client = system.Client();

        string file = await client.Customizations.BackupAsync("nightly", InFolder("eda01.exbk"));

        Assert.Equal($"backup {id}", await File.ReadAllTextAsync(file));
        Assert.Equal(["POST /api/v1/customizations", "GET /api/v1/customizations", $"POST /api/v1/customizations/{id}/download"], system.Requests);
    }

    [Theory]
    [InlineData(null, """[{"id":3,"name":"Nightly"},{"id":4,"name":"other"}]""", "'nightly'")]
    [InlineData(null, "[]", "'nightly'")]
    [InlineData("/api/v1/customizations/newest", "[]", "'newest'")]
    public async Task A_backup_that_cannot_be_found_is_said_to_be_made_and_not_found(string? location, string list, string expected)
    {
        StubHandler system = Answers(location, list);
        using ExtraHopClient client = system.Client();

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(
            () => client.Customizations.BackupAsync("nightly", InFolder("eda01.exbk")));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("POST /customizations was answered 201", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
        Assert.DoesNotContain(system.Requests, static request => request.EndsWith("/download", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(403, "application/json")]
    [InlineData(200, "text/html")]
    public async Task A_refused_download_leaves_the_older_file_as_it_was(int status, string type)
    {
        await File.WriteAllTextAsync(InFolder("eda01.exbk"), "old");
        var system = new StubHandler(request => request.RequestUri!.AbsolutePath.EndsWith("/download", StringComparison.Ordinal)
            ? new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("<html>{}</html>", MediaTypeHeaderValue.Parse(type)) }
            : StubHandler.Empty(HttpStatusCode.Created, "/api/v1/customizations/7"));
        using ExtraHopClient client = system.Client();

        await Assert.ThrowsAnyAsync<ExtraHopApiException>(() => client.Customizations.BackupAsync("nightly", InFolder("eda01.exbk"), overwrite: true));

        Assert.Equal("old", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder))));
    }

    [Fact]
    public async Task The_file_is_the_one_that_the_system_keeps()
    {
        await using ExtraHopSimulator simulator = await ExtraHopSimulator.StartAsync();
        using var client = ExtraHopClient.Create(
            simulator.Host, simulator.ApiKey, options => options.TrustedCertificateSha256 = simulator.CertificateSha256);
        long reported = 0;
        var progress = new Listener<long>(told => reported = told);

        string file = await client.Customizations.BackupAsync("before the upgrade", InFolder("eda01.exbk"), progress);

        Customization made = Assert.Single(await client.Customizations.ListAsync(), static backup => backup.Name == "before the upgrade");
        await using FileDownload kept = await client.Customizations.DownloadAsync(made.Id);
        using var expected = new MemoryStream();
        await kept.Content.CopyToAsync(expected);
        Assert.NotEqual(0, expected.Length);
        Assert.Equal(expected.ToArray(), await File.ReadAllBytesAsync(file));
        Assert.Equal(expected.Length, reported);

        await Assert.ThrowsAsync<IOException>(() => client.Customizations.BackupAsync("again", file));
        Assert.DoesNotContain(await client.Customizations.ListAsync(), static backup => backup.Name == "again");
        Assert.Equal(file, await client.Customizations.BackupAsync("again", file, overwrite: true));
    }

    private static StubHandler Answers(string? location, string list) => new(request => request.RequestUri!.AbsolutePath.Split('/') switch
    {
        [.., var id, "download"] => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent("backup " + id, MediaTypeHeaderValue.Parse("application/exbk")),
        },
        _ when request.Method == HttpMethod.Get => StubHandler.Json(list),
        _ => StubHandler.Empty(HttpStatusCode.Created, location),
    });

    private string InFolder(string name) => Path.Combine(_folder, name);
}
