using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Packets.Download;
using static ExtraHop.Client.Tests.Exceptions.ErrorCase;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>Uploads, downloads and captures.</summary>
internal static class FileCases
{
    /// <summary>A header of pcap and half of one packet's.</summary>
    private static readonly byte[] s_cut = [0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];

    public static IEnumerable<ErrorCase> All() =>
    [
        Of("an upload whose file cannot be read", static system => UploadAsync(system, FileUpload.FromStream(new Unreadable(), "eda.tar")), Status(200, "{}")),
        Of("an upload whose file shrinks", static system => UploadAsync(system, FileUpload.FromStream(new Shrinking(), "eda.tar")), Status(200, "{}")),
        Of("an upload whose progress callback throws", static system =>
        {
            var window = new Listener<long>(static _ => throw new InvalidOperationException("The window is closed"));
            return UploadAsync(system, FileUpload.FromStream(new MemoryStream(new byte[10]), "eda.tar", window));
        }, Status(200, "{}")),
        Of("a download over a file that exists", static system => InFolderAsync(async folder =>
        {
            string file = Existing(folder);
            await using FileDownload download = await system.Client.Customizations.DownloadAsync(1);
            await download.SaveAsync(file);
        }), Bytes([1, 2, 3])),
        Of("a capture over a file that exists", static system => InFolderAsync(async folder =>
        {
            string file = Existing(folder);
            await using PacketCapture capture = await SearchAsync(system);
            await capture.SaveAsync(file);
        }), Bytes(s_cut)),
        Of("a capture into a folder that does not exist", static system => InFolderAsync(async folder =>
        {
            await using PacketCapture capture = await SearchAsync(system);
            await capture.SaveAsync(Path.Combine(folder, "no", "out.pcap"));
        }), Bytes(s_cut)),
        Of("a capture whose connection breaks while it is saved", static system => InFolderAsync(async folder =>
        {
            await using PacketCapture capture = await SearchAsync(system);
            await capture.SaveAsync(Path.Combine(folder, "out.pcap"));
        }),
        (_, _) => Task.FromResult(
            Streamed(new Breaking(
                s_cut[..24], new IOException("reset", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionReset)))))),
        new("a disk that is full", static () => InFolderAsync(static async folder =>
        {
            await using var capture = new PacketCapture(new OntoFullDisk(), "out.pcap", null, null, isEmpty: false, TimeProvider.System);
            await capture.SaveAsync(folder);
        })),
        Of("a capture that is cut", static system => ReadAllAsync(system), Bytes(s_cut)),
        Of("a capture that is something else", static system => ReadAllAsync(system), Bytes("[2026-11-27] core: up"u8.ToArray())),
        Of("an archive that is none", static async system =>
        {
            await using PacketCapture capture = await SearchAsync(system);
            await foreach (CaptureEntry _ in capture.ReadEntriesAsync())
            {
            }
        }, Bytes(s_cut)),
        Of("a key log that is none", static async system =>
        {
            await using PacketCapture capture = await SearchAsync(system);
            await capture.ReadKeyLogAsync();
        }, Bytes("hello\n"u8.ToArray())),
        new("a capture file that is cut", static async () =>
        {
            using var reader = new CaptureReader(new MemoryStream(s_cut));
            await reader.FillAsync();
        }),
    ];

    private static Task UploadAsync(TestSystem system, FileUpload upload) => system.Client.ExtraHop.UploadFirmwareAsync(upload);

    private static Task<PacketCapture> SearchAsync(TestSystem system) => system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" });

    private static async Task ReadAllAsync(TestSystem system)
    {
        await using PacketCapture capture = await SearchAsync(system);
        await foreach (Packet _ in capture.ReadAllAsync())
        {
        }
    }

    private static string Existing(string folder)
    {
        string file = Path.Combine(folder, "out.pcap");
        File.WriteAllText(file, "mine");
        return file;
    }

    private static async Task InFolderAsync(Func<string, Task> play)
    {
        string folder = Directory.CreateTempSubdirectory("extrahop-texts-").FullName;
        try
        {
            await play(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Step Bytes(byte[] bytes) => (_, _) => Task.FromResult(Streamed(new MemoryStream(bytes)));

    private static HttpResponseMessage Streamed(Stream stream) => new()
    {
        Content = new StreamContent(stream) { Headers = { ContentType = new("application/octet-stream") } },
    };

    private sealed class Unreadable() : MemoryStream(new byte[10])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The network path was not found");
    }

    /// <summary>Fails as the saving does when the disk is full.</summary>
    private sealed class OntoFullDisk() : MemoryStream(new byte[10]), IFromSystem
    {
        public Uri Origin { get; } = new("https://eda01.example.com/");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new TeeStream.FileFailedException(new IOException("No space left on device"));
    }

    private sealed class Shrinking() : MemoryStream(new byte[10])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(0);
    }

    private sealed class Breaking(byte[] bytes, Exception end) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw end;
    }
}
