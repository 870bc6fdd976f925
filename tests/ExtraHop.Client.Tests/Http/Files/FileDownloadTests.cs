using System.Net;
using ExtraHop.Client.Http.Files;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Http;

public sealed class FileDownloadTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extrahop-download-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\windows\\system.ini", "system.ini")]
    [InlineData("/abs/olute.pcap", "olute.pcap")]
    [InlineData("C:\\x.pcap", "x.pcap")]
    [InlineData("..", null)]
    [InlineData("  . ", null)]
    [InlineData("", null)]
    [InlineData(".bashrc", "bashrc")]
    [InlineData("a\0b\r\nc.pcap", "abc.pcap")]
    [InlineData("fdp\u202Egpj.pcap", "fdpgpj.pcap")]
    [InlineData("a:b*c?.pcap", "a_b_c_.pcap")]
    [InlineData("nul.pcap", "_nul.pcap")]
    [InlineData("COM1", "_COM1")]
    [InlineData("console.pcap", "console.pcap")]
    [InlineData("münchen 1.pcap", "münchen 1.pcap")]
    [InlineData("x.pcap...", "x.pcap")]
    public void A_name_from_outside_becomes_one_bare_name(string name, string? expected) => Assert.Equal(expected, DownloadName.Sanitize(name));

    [Fact]
    public void A_name_that_is_too_long_keeps_its_ending()
    {
        string name = DownloadName.Sanitize(new string('ü', 500) + ".pcapng")!;
        Assert.EndsWith("ü.pcapng", name, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 190, 200);
        Assert.InRange(DownloadName.Sanitize(new string('a', 10) + "." + new string('b', 500))!.Length, 190, 200);
    }

    [Theory]
    [InlineData("attachment; filename=\"extrahop 2026.pcap\"", "extrahop 2026.pcap")]
    [InlineData("attachment; filename=plain.pcap", "plain.pcap")]
    [InlineData("attachment; filename=with blank.pcap; size=3", "with blank.pcap")]
    [InlineData("attachment; filename=\"old.pcap\"; filename*=UTF-8''neu%20%C3%BC.pcap", "neu ü.pcap")]
    [InlineData("attachment; filename*=UTF-8''..%2F..%2Fevil.pcap", "evil.pcap")]
    [InlineData("attachment; filename=\"a\\\"b.pcap\"", "a_b.pcap")]
    [InlineData("attachment; filename=\"unclosed.pcap", "unclosed.pcap")]
    [InlineData("attachment", null)]
    [InlineData("attachment; filename=\"\"", null)]
    public async Task The_name_is_read_from_every_spelling(string header, string? expected)
    {
        await using FileDownload download = await DownloadAsync(new ScriptedStream(new byte[1]), header);
        Assert.Equal(expected, download.FileName);
    }

    [Fact]
    public async Task A_body_cut_in_the_middle_leaves_no_file_behind()
    {
        await using FileDownload download = await DownloadAsync(new ScriptedStream(new byte[1000], new IOException("reset")));
        await Assert.ThrowsAsync<ExtraHopTransportException>(() => download.SaveAsync(_folder.FullName));
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task A_cancellation_leaves_no_file_and_spares_the_one_that_was_there()
    {
        string target = Path.Combine(_folder.FullName, "a.bin");
        await File.WriteAllTextAsync(target, "before");
        using var stop = new CancellationTokenSource();
        await using FileDownload download = await DownloadAsync(new ScriptedStream(new byte[10], ScriptedStream.Silence));
        var progress = new Listener<long>(_ => stop.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download.SaveAsync(target, progress, overwrite: true, stop.Token));
        Assert.Equal("before", await File.ReadAllTextAsync(target));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public async Task A_file_that_exists_is_kept_unless_it_may_be_replaced()
    {
        string target = Path.Combine(_folder.FullName, "saved.bin");
        await File.WriteAllTextAsync(target, "before");
        await using FileDownload download = await DownloadAsync(new ScriptedStream("after"u8.ToArray()));
        IOException error = await Assert.ThrowsAsync<IOException>(() => download.SaveAsync(target));
        Assert.Contains("saved.bin", error.Message, StringComparison.Ordinal);
        Assert.Equal(target, await download.SaveAsync(target, overwrite: true));
        Assert.Equal("after", await File.ReadAllTextAsync(target));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        await using FileDownload download = await DownloadAsync(new ScriptedStream(new byte[1]));
        DirectoryNotFoundException error =
            await Assert.ThrowsAsync<DirectoryNotFoundException>(() => download.SaveAsync(Path.Combine(_folder.FullName, "missing", "a.bin")));
        Assert.Contains("missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_with_a_separator_at_its_end_is_a_folder_and_is_made()
    {
        string folder = Path.Combine(_folder.FullName, "new", "captures");
        await using FileDownload download = await DownloadAsync(new ScriptedStream(new byte[3]), "attachment; filename=x.exbk");
        Assert.Equal(Path.Combine(folder, "x.exbk"), await download.SaveAsync(folder + "/"));

        await using FileDownload nameless = await DownloadAsync(new ScriptedStream(new byte[3]), disposition: null);
        await Assert.ThrowsAsync<ArgumentException>(() => nameless.SaveAsync(Path.Combine(_folder.FullName, "never") + "/"));
        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "never")));

        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "file"), "before");
        await using FileDownload blocked = await DownloadAsync(new ScriptedStream(new byte[3]), "attachment; filename=x.exbk");
        await Assert.ThrowsAnyAsync<IOException>(() => blocked.SaveAsync(Path.Combine(_folder.FullName, "file") + "/"));
        Assert.Equal("before", await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "file")));
        await blocked.SaveAsync(Path.Combine(_folder.FullName, "another") + "/");
    }

    [Fact]
    public async Task A_folder_needs_a_name_from_the_system()
    {
        await using FileDownload named = await DownloadAsync(new ScriptedStream(new byte[3]), "attachment; filename=../x.exbk");
        Assert.Equal(Path.Combine(_folder.FullName, "x.exbk"), await named.SaveAsync(_folder.FullName));

        await using FileDownload nameless = await DownloadAsync(new ScriptedStream(new byte[3]), disposition: null);
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => nameless.SaveAsync(_folder.FullName));
        Assert.Contains("folder", error.Message, StringComparison.Ordinal);
        await nameless.SaveAsync(Path.Combine(_folder.FullName, "y.bin"));
    }

    [Fact]
    public async Task A_download_that_was_read_in_part_is_not_saved_without_its_beginning()
    {
        await using FileDownload download = await DownloadAsync(new ScriptedStream(new byte[10], new byte[10]));
        await download.Content.ReadExactlyAsync(new byte[4]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => download.SaveAsync(Path.Combine(_folder.FullName, "z.bin")));
    }

    [Fact]
    public async Task Progress_counts_the_bytes_and_the_file_is_whole()
    {
        byte[] bytes = new byte[300_000];
        Random.Shared.NextBytes(bytes);
        var seen = new List<long>();
        await using FileDownload download = await DownloadAsync(new ScriptedStream(bytes));
        string path = await download.SaveAsync(_folder.FullName, new Listener<long>(seen.Add));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
        Assert.Equal(300_000, seen[^1]);
        Assert.Equal(seen.Order(), seen);
    }

    [Fact]
    public async Task It_is_an_ordinary_result_and_owns_its_response()
    {
        var handler = new StubHandler(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([1, 2, 3]) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/exbk");
            return response;
        });
        using ExtraHopClient client = handler.Client(total: TimeSpan.FromMinutes(1));
        FileDownload download = await client.Customizations.DownloadAsync(1);
        Assert.Equal("application/exbk", download.ContentType);
        Assert.Equal(3, download.Length);
        Assert.Equal(3, await download.Content.ReadAtLeastAsync(new byte[8], 8, throwOnEndOfStream: false));
        download.Dispose();
        Assert.Throws<ObjectDisposedException>(() => download.Content.ReadByte());
    }

    private static async Task<FileDownload> DownloadAsync(Stream body, string? disposition = "attachment; filename=\"saved.bin\"")
    {
        var handler = new StubHandler(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) };
            if (disposition is not null)
            {
                response.Content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
            }

            return response;
        });
        return await handler.Client().Customizations.DownloadAsync(1);
    }
}
