using System.Net.Sockets;

namespace ExtraHop.Client.Simulator.Tests.Processes;

/// <summary>The sample that runs simulated systems alone: what it refuses, and how it stops.</summary>
public sealed class SimulateTests : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extrahop-simulate-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("toaster", "toaster", "packetstore")]
    [InlineData("--port 65536", "65536", "0 to 65535")]
    [InlineData("--port eighty", "eighty", "0 to 65535")]
    [InlineData("--port -1", "-1", "0 to 65535")]
    [InlineData("--port 65535 sensor console", "65536", "0 to 65535")]
    [InlineData("--seed many", "many", "--seed")]
    [InlineData("--for -1", "-1", "0 to 86400")]
    [InlineData("--for soon", "soon", "0 to 86400")]
    [InlineData("--prot 1", "--prot", "--prot")]
    [InlineData("--faults missing.json", "missing.json", "Could not find")]
    [InlineData("--faults bad.json", "sideways", "stall_body")]
    [InlineData("--faults broken.json", "not valid JSON", "JSON")]
    [InlineData("--certificate missing/systems.pem", "systems.pem", "missing")]
    [InlineData("--systems missing/systems.csv", "systems.csv", "missing")]
    [InlineData("--systems .", "denied", "denied")]
    [InlineData("--log missing/requests.jsonl", "requests.jsonl", "missing")]
    public async Task A_bad_option_ends_it_with_2_and_a_message_that_names_the_value(string arguments, string value, string expected)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "bad.json"), """[{"kind":"sideways"}]""");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "broken.json"), "[{");
        using var process = SimulateProcess.Start(_folder.FullName, arguments.Split(' '));

        (int code, string output, string error) = await process.EndAsync();

        Assert.True(code == 2, $"{code}: {error}{output}");
        Assert.Contains(value, error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal("", output);
    }

    [Fact]
    public async Task A_bad_key_is_refused_without_being_shown()
    {
        using var process = SimulateProcess.Start(_folder.FullName, "--key", "two words");
        (int code, string output, string error) = await process.EndAsync();
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("ApiKey", error, StringComparison.Ordinal);
        Assert.DoesNotContain("two words", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_refused_by_its_number()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        string port = system.BaseAddress.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var process = SimulateProcess.Start(_folder.FullName, "--port", port);
        (int code, string output, string error) = await process.EndAsync();
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(port, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Interrupt)]
    [InlineData(Terminate)]
    public async Task A_signal_stops_it_cleanly(int signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string systems = Path.Combine(_folder.FullName, "systems.csv");
        using var process = SimulateProcess.Start(_folder.FullName, "sensor", "rx360", "--systems", systems, "--log", "requests.jsonl");
        await process.ReadyAsync(systems: 2);
        string[] hosts = [.. (await File.ReadAllLinesAsync(systems)).Select(static line => line.Split(',')[0])];
        Assert.Equal(2, hosts.Length);
        foreach (string host in hosts)
        {
            await ConnectAsync(host);
        }

        process.Send(signal);
        (int code, _, string error) = await process.EndAsync();

        Assert.Equal((0, ""), (code, error));
        foreach (string host in hosts)
        {
            await Assert.ThrowsAsync<SocketException>(() => ConnectAsync(host));
        }
    }

    [Fact]
    public async Task Its_time_ends_it_with_0()
    {
        using var process = SimulateProcess.Start(_folder.FullName, "--for", "0");
        (int code, string output, string error) = await process.EndAsync();
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("sha-256", output, StringComparison.Ordinal);
    }

    private static async Task ConnectAsync(string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(System.Net.IPEndPoint.Parse(host));
    }
}
