using System.Text;
using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.Packets.Archives;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>What a reader or an archive hands out prints as one line, not as the name of its type.</summary>
public class CaptureTextTests
{
    [Fact]
    public async Task An_entry_prints_its_safe_name_and_its_length()
    {
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(Zip(false, ("../a.txt", Encoding.ASCII.GetBytes("abc"))))))
        {
            Assert.Equal("CaptureEntry {file_name: a.txt, length: 3}", entry.ToString());
        }
    }

    [Fact]
    public void An_interface_prints_its_number_and_its_kind_of_frames()
    {
        CaptureInterface one = Reading.All(new CaptureBytes().Section().Interface().ToArray()).Reader.Interfaces[0];
        Assert.Equal("CaptureInterface {id: 0, link_type: ETHERNET}", one.ToString());
    }
}
