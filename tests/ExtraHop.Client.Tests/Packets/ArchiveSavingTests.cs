using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.Packets.Archives;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>Entries of an archive that are saved.</summary>
public sealed class ArchiveSavingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("extrahop-archive-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_entry_is_saved_once()
    {
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(Zip(true, ("a", Pcap(3)), ("empty", [])))))
        {
            string path = await entry.SaveAsync(_folder);
            byte[] before = await File.ReadAllBytesAsync(path);
            InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => entry.SaveAsync(_folder, overwrite: true));
            Assert.Contains("read already", error.Message, StringComparison.Ordinal);
            Assert.Throws<InvalidOperationException>(() => entry.OpenReader());
            Assert.Equal(before, await File.ReadAllBytesAsync(path));
        }

        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task An_entry_read_in_part_is_not_saved_without_its_beginning()
    {
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(Zip(true, ("a", Pcap(3))))))
        {
            await entry.Content.ReadExactlyAsync(new byte[4]);
            await Assert.ThrowsAsync<InvalidOperationException>(() => entry.SaveAsync(_folder));
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task An_entry_whose_file_exists_can_still_be_saved_elsewhere()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "a"), "mine");
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(Zip(true, ("a", Pcap(3))))))
        {
            await Assert.ThrowsAsync<IOException>(() => entry.SaveAsync(_folder));
            Assert.Equal(Pcap(3), await File.ReadAllBytesAsync(await entry.SaveAsync(_folder, overwrite: true)));
        }
    }

    [Fact]
    public async Task An_entry_is_not_saved_inside_a_folder_of_its_own_name()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "a"));
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(Zip(true, ("a", Pcap(3))))))
        {
            IOException error = await Assert.ThrowsAsync<IOException>(() => entry.SaveAsync(_folder, overwrite: true));
            Assert.Contains("A folder of that name", error.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<DirectoryNotFoundException>(() => entry.SaveAsync(Path.Combine(_folder, "missing")));
        }

        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }
}
