using System.Text.Json;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Tests;

/// <summary>Packets: searched, counted, read, cut.</summary>
public sealed class PacketsTests(Sensor sensor) : IClassFixture<Sensor>
{
    [Fact]
    public async Task A_search_goes_into_a_pipe_or_a_file_with_the_same_packets()
    {
        using var tool = new TestTool(sensor.System);
        string file = tool.File("out.pcapng");
        ToolResult piped = (await tool.RunAsync("packets", "search", "--from", "-10m")).Ended(ExitCodes.Ok);
        using var reader = CaptureReader.FromMemory(piped.OutBytes);
        long count = 0;
        while (reader.Fill())
        {
            while (reader.TryRead(out _))
            {
                count++;
            }
        }

        Assert.True(count > 100, $"{count} packets");
        ToolResult saved = (await tool.RunAsync("packets", "search", "--from", "-10m", "-o", file)).Ended(ExitCodes.Ok);
        Assert.Contains("packets", saved.Error, StringComparison.Ordinal);
        Assert.Equal("", saved.Out);
        Assert.True(new FileInfo(file).Length > 10_000);
        (await tool.RunAsync("packets", "search", "--from", "-10m", "-o", file)).Refused(file);
        (await tool.RunAsync("packets", "search", "--from", "-10m", "-o", file, "--overwrite", "--quiet")).Ended(ExitCodes.Ok);
    }

    [Fact]
    public async Task Packets_do_not_go_to_a_terminal()
    {
        using var tool = new TestTool(sensor.System) { Width = 80 };
        (await tool.RunAsync("packets", "search", "-o", "-")).Refused("garble", "--output");
    }

    [Fact]
    public async Task Nothing_found_is_no_error()
    {
        using var tool = new TestTool(sensor.System);
        ToolResult search = (await tool.RunAsync("packets", "search", "--bpf", "host 192.0.2.77")).Ended(ExitCodes.Ok);
        Assert.Contains("No packets.", search.Error, StringComparison.Ordinal);
        Assert.Equal("[]\n", (await tool.RunAsync("packets", "top", "--bpf", "host 192.0.2.77", "--json")).Ended(ExitCodes.Ok).Out);
    }

    [Fact]
    public async Task Top_talkers_are_the_same_from_a_search_and_from_its_file()
    {
        using var tool = new TestTool(sensor.System);
        string file = await CaptureAsync(tool);
        using var json = JsonDocument.Parse((await tool.RunAsync("packets", "top", file, "--count", "3", "--json")).Ended(ExitCodes.Ok).Out);
        long[] bytes = [.. json.RootElement.EnumerateArray().Select(static talker => talker.GetProperty("bytes").GetInt64())];
        Assert.Equal(3, bytes.Length);
        Assert.Equal(bytes.OrderDescending(), bytes);
        tool.Width = 80;
        ToolResult chart = (await tool.RunAsync("packets", "top", file, "--count", "3")).Ended(ExitCodes.Ok);
        Assert.Contains(new string('\u2588', 24), chart.Lines[1], StringComparison.Ordinal);
        (await tool.RunAsync("packets", "top", file, "--bpf", "tcp")).Refused("together");
    }

    [Fact]
    public async Task A_capture_is_listed_filtered_sliced_and_split()
    {
        using var tool = new TestTool(sensor.System);
        string file = await CaptureAsync(tool);
        string[] all = (await tool.RunAsync("packets", "read", file)).Ended(ExitCodes.Ok).Lines;
        string host = all[0].Split('\t')[2].Split(':')[0];
        string[] some = (await tool.RunAsync("packets", "read", file, "--host", host)).Ended(ExitCodes.Ok).Lines;
        Assert.InRange(some.Length, 1, all.Length - 1);
        Assert.All(some, line => Assert.Contains(host, line, StringComparison.Ordinal));
        Assert.Equal(5, (await tool.RunAsync("packets", "read", file, "--count", "5")).Ended(ExitCodes.Ok).Lines.Length);

        string sliced = tool.File("sliced.pcap");
        (await tool.RunAsync("packets", "slice", file, sliced, "--host", host, "--bytes", "60")).Ended(ExitCodes.Ok);
        Assert.Equal(some.Length, (await tool.RunAsync("packets", "read", sliced)).Ended(ExitCodes.Ok).Lines.Length);
        Assert.Equal(CaptureFormat.Pcap, FormatOf(sliced));
        (await tool.RunAsync("packets", "slice", file, sliced)).Refused("exists");

        string[] parts = (await tool.RunAsync("packets", "split", file, tool.File("part.pcapng"), "--size", "20KB")).Ended(ExitCodes.Ok).Lines;
        Assert.True(parts.Length > 2);
        int total = 0;
        foreach (string part in parts)
        {
            Assert.True(new FileInfo(part).Length <= 20_000, part);
            total += (await tool.RunAsync("packets", "read", part)).Ended(ExitCodes.Ok).Lines.Length;
        }

        Assert.Equal(all.Length, total);
        (await tool.RunAsync("packets", "split", file, tool.File("part.pcapng"), "--size", "20KB")).Refused("exists");
    }

    [Fact]
    public async Task A_cut_capture_gives_what_came_before_and_5()
    {
        using var tool = new TestTool(sensor.System);
        string file = await CaptureAsync(tool);
        string cut = tool.File("cut.pcapng");
        byte[] bytes = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(cut, bytes[..(bytes.Length - 7)]);
        Assert.NotEmpty((await tool.RunAsync("packets", "top", cut)).Ended(ExitCodes.PartlyDone).Lines);
        ToolResult slice = (await tool.RunAsync("packets", "slice", cut, tool.File("rest.pcapng"))).Ended(ExitCodes.PartlyDone);
        Assert.NotEmpty(slice.Error);
        (await tool.RunAsync("packets", "read", tool.File("rest.pcapng"))).Ended(ExitCodes.Ok);
    }

    [Theory]
    [InlineData("nothing-there", "no file 'nothing-there'")]
    [InlineData(".", "folder")]
    public async Task A_file_that_is_not_there_is_refused(string file, string word)
    {
        using var tool = new TestTool();
        (await tool.RunAsync("packets", "read", file)).Refused(word);
        (await tool.RunAsync("packets", "top", file)).Refused(word);
    }

    [Fact]
    public async Task What_is_no_capture_is_named()
    {
        using var tool = new TestTool { Input = "<html>" };
        (await tool.RunAsync("packets", "read", tool.File("page.html", "<html></html>"))).Refused("HTML");
        (await tool.RunAsync("packets", "read", "-")).Ended(ExitCodes.Refused);
        (await tool.RunAsync("packets", "read", "-", "--host", "web-1")).Refused("--host is 'web-1'");
    }

    private static CaptureFormat FormatOf(string file)
    {
        using var reader = CaptureReader.Open(file);
        Assert.True(reader.Fill());
        return reader.Format;
    }

    private static async Task<string> CaptureAsync(TestTool tool)
    {
        string file = tool.File("capture.pcapng");
        (await tool.RunAsync("packets", "search", "--from", "-10m", "-o", file, "--overwrite", "--quiet")).Ended(ExitCodes.Ok);
        return file;
    }

    [Fact]
    public async Task A_file_that_exists_is_named_with_the_option_that_replaces_it_and_a_device_is_written_to()
    {
        using var tool = new TestTool(sensor.System);
        string file = tool.File("there.pcapng", "x");
        (await tool.RunAsync("packets", "search", "-o", file)).Refused(file, "--overwrite");
        (await tool.RunAsync("packets", "search", "-o", tool.File("none/a.pcapng"))).Refused("no folder");
        if (File.Exists("/dev/full"))
        {
            ToolResult full = (await tool.RunAsync("packets", "search", "-o", "/dev/full")).Ended(ExitCodes.Refused);
            Assert.Contains("No space left", full.Error, StringComparison.Ordinal);
            Assert.True(File.Exists("/dev/full"));
        }
    }

    [Fact]
    public async Task The_type_of_an_ICMP_message_is_no_port()
    {
        using var tool = new TestTool(sensor.System);
        string file = tool.File("icmp.pcapng");
        (await tool.RunAsync("packets", "search", "--from", "-20m", "--bpf", "icmp", "-o", file)).Ended(ExitCodes.Ok);
        string[] lines = (await tool.RunAsync("packets", "read", file)).Ended(ExitCodes.Ok).Lines;
        Assert.NotEmpty(lines);
        Assert.All(lines, static line => Assert.DoesNotContain(":", line.Split('\t')[2] + line.Split('\t')[3], StringComparison.Ordinal));
        Assert.Empty((await tool.RunAsync("packets", "read", file, "--port", "8")).Ended(ExitCodes.Ok).Lines);
        Assert.Empty((await tool.RunAsync("packets", "read", file, "--port", "0")).Ended(ExitCodes.Ok).Lines);
    }

    [Fact]
    public async Task A_cut_capture_is_listed_and_split_up_to_the_cut_and_5()
    {
        using var tool = new TestTool(sensor.System);
        byte[] bytes = await File.ReadAllBytesAsync(await CaptureAsync(tool));
        string cut = tool.File("cut.pcapng");
        await File.WriteAllBytesAsync(cut, bytes[..(bytes.Length - 7)]);
        int whole = (await tool.RunAsync("packets", "read", cut)).Ended(ExitCodes.PartlyDone).Lines.Length;
        Assert.True(whole > 100, $"{whole} packets");
        ToolResult split = (await tool.RunAsync("packets", "split", cut, tool.File("part.pcapng"), "--size", "20KB")).Ended(ExitCodes.PartlyDone);
        Assert.Contains("Cut inside", split.Error, StringComparison.Ordinal);
        int total = 0;
        foreach (string part in split.Lines)
        {
            total += (await tool.RunAsync("packets", "read", part)).Ended(ExitCodes.Ok).Lines.Length;
        }

        Assert.Equal(whole, total);
    }

    [Fact]
    public async Task Parts_need_a_name_and_a_folder_and_one_packet_is_one_packet()
    {
        using var tool = new TestTool(sensor.System);
        string file = await CaptureAsync(tool);
        (await tool.RunAsync("packets", "split", file, "-")).Refused("'-'", "name of a file");
        (await tool.RunAsync("packets", "split", file, tool.File("none/part.pcapng"))).Refused("no folder", "none");
        string split = (await tool.RunAsync("packets", "split", file, tool.File("one.pcapng"))).Ended(ExitCodes.Ok).Error;
        Assert.Contains("in 1 file.", split, StringComparison.Ordinal);
        ToolResult one = (await tool.RunAsync("packets", "search", "--limit-bytes", "5", "-o", tool.File("small.pcapng"))).Ended(ExitCodes.Ok);
        Assert.Contains("1 packet,", one.Error, StringComparison.Ordinal);
        Assert.Contains("1 packet,", (await tool.RunAsync("packets", "top", tool.File("small.pcapng"))).Ended(ExitCodes.Ok).Error, StringComparison.Ordinal);
    }
}
