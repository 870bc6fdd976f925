using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>Files that stand beside these tests, for other programs to read, too. What the tests make of them must be what was committed.</summary>
internal static class FixtureFile
{
    public static string Path(string name, [CallerFilePath] string source = "")
    {
        // From where the tests run, or from where they were compiled.
        foreach (string start in (string[])[AppContext.BaseDirectory, System.IO.Path.GetDirectoryName(source) ?? "."])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                string candidate = System.IO.Path.Combine(folder.FullName, "tests", "ExtraHop.Client.Tests", "Packets");
                if (Directory.Exists(candidate))
                {
                    return System.IO.Path.Combine(candidate, name);
                }
            }
        }

        throw new DirectoryNotFoundException("tests/ExtraHop.Client.Tests/Packets was not found above the test run.");
    }

    /// <summary>
    /// A capture of frames, the seconds of whose times are their numbers; must be equal to the file, which <c>EXTRAHOP_WRITE_FIXTURES=1</c> writes.
    /// </summary>
    public static byte[] Capture(string name, IEnumerable<byte[]> frames)
    {
        CaptureBytes b = new CaptureBytes().PcapHeader();
        uint number = 1u;
        foreach (byte[] frame in frames)
        {
            b.PcapRecord(number++, 0, frame);
        }

        byte[] capture = b.ToArray();
        if (Environment.GetEnvironmentVariable("EXTRAHOP_WRITE_FIXTURES") == "1")
        {
            File.WriteAllBytes(Path(name), capture);
        }

        Assert.True(capture.AsSpan().SequenceEqual(File.ReadAllBytes(Path(name))),
            $"{name} is not what these tests make; EXTRAHOP_WRITE_FIXTURES=1 writes it anew.");
        return capture;
    }
}
