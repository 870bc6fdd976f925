using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Tests.Resources.Pivots;

public sealed class PivotTests
{
    [Fact]
    public void Participants_become_one_comparison_for_each_device_and_each_lone_address()
    {
        var filter = DeviceFilter.ForParticipants(
        [
            new() { ObjectType = DetectionParticipantType.Device, ObjectId = 30064781284, ObjectValue = "10.20.0.7" },
            new() { ObjectType = DetectionParticipantType.Device, ObjectId = 30064781284 },
            new() { ObjectType = DetectionParticipantType.IpAddress, ObjectValue = "203.0.113.9" },
            new() { ObjectType = DetectionParticipantType.IpAddress, ObjectValue = "fe80::1%3" },
            new() { ObjectType = DetectionParticipantType.IpAddress, ObjectValue = "not an address" },
            new() { ObjectType = DetectionParticipantType.Application, ObjectId = 5 },
            new() { ObjectType = DetectionParticipantType.Device },
        ]);

        Assert.Equal("""id = "30064781284" or ipaddr = "203.0.113.9" or ipaddr = "fe80::1" """.Trim(), filter.ToString());
    }

    [Fact]
    public async Task Participants_without_a_device_are_refused_as_a_filter_and_found_to_be_none()
    {
        DetectionParticipant[] none = [new() { ObjectType = DetectionParticipantType.Application, ObjectId = 5 }, new()];

        Assert.Contains(
            "None of the 2 participants", Assert.Throws<ArgumentException>(() => DeviceFilter.ForParticipants(none)).Message, StringComparison.Ordinal);
        Assert.Contains("no participant", Assert.Throws<ArgumentException>(() => DeviceFilter.ForParticipants([])).Message, StringComparison.Ordinal);
        using var client = ExtraHopClient.Create("never-asked.example.com", "key");
        Assert.Empty(await client.Devices.FindParticipantsAsync(none));
    }

    [Fact]
    public void A_device_is_looked_for_on_both_sides_of_both_kinds_of_records() => Assert.Equal(
        """client = "d1" or server = "d1" or sender = "d1" or receiver = "d1" """.Trim(),
        RecordFilter.ForDevice(new Device { Id = 7, DiscoveryId = "d1" }).ToString());

    [Fact]
    public void A_device_without_a_discovery_id_is_refused_with_the_way_to_get_one()
    {
        string message = Assert.Throws<ArgumentException>(() => RecordFilter.ForDevice(new Device { Id = 7 })).Message;

        Assert.Contains("device 7", message, StringComparison.Ordinal);
        Assert.Contains("DeviceField.DiscoveryId", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RecordFilter.ForDevice(" "));
    }

    [Fact]
    public void Special_fields_go_out_with_their_dot() => Assert.Equal(
        """.ipaddr = "10.0.0.1" and .port = "443" and .any ~ "mimikatz" """.Trim(),
        (RecordFilter.AnyIpAddress.Is("10.0.0.1") & RecordFilter.AnyPort.Is(443) & RecordFilter.AnyField.Matches("mimikatz")).ToString());

    [Theory]
    [InlineData("""{"first":1448474250000.7,"last":1448474260000,"timestamp":1,"clientAddr":{"type":"ipaddr4","value":"10.0.0.5"},"serverAddr":"10.0.0.6","clientPort":"51000","serverPort":443}""",
        1448474249000, 1448474261000, "host 10.0.0.5 and host 10.0.0.6 and port 51000 and port 443")]
    [InlineData("""{"timestamp":1448474250000,"senderAddr":"2001:db8::1","receiverAddr":"fe80::1%3","senderPort":0,"receiverPort":70000}""",
        1448474249000, 1448474251000, "host 2001:db8::1 and host fe80::1")]
    [InlineData("""{"first":1448474250000,"timestamp":1448474255000,"clientAddr":"::ffff:10.0.0.5"}""", 1448474249000, 1448474256000, "host 10.0.0.5")]
    [InlineData("""{"last":1448474250000,"timestamp":1448474255000,"serverAddr":"10.0.0.5","serverPort":53,"clientPort":53}""", 1448474249000, 1448474256000, "host 10.0.0.5 and port 53")]
    [InlineData("""{"timestamp":1448474250000,"serverAddr":"10.0.0.5","serverPort":53,"vlan":10}""", 1448474249000, 1448474251000,
        "(host 10.0.0.5 and port 53) or (vlan and host 10.0.0.5 and port 53)")]
    [InlineData("""{"timestamp":1448474250000,"serverAddr":"10.0.0.5","vlan":0}""", 1448474249000, 1448474251000, "host 10.0.0.5")]
    public void A_record_becomes_the_search_for_its_packets(string source, long from, long until, string bpf)
    {
        var search = PacketSearch.For(RecordOf(source));

        Assert.Equal((from, until, bpf), (search.From.Milliseconds, search.Until?.Milliseconds, search.Bpf));
    }

    [Fact]
    public void The_margin_widens_the_window_on_both_sides()
    {
        var search = PacketSearch.For(RecordOf("""{"timestamp":1448474250000,"serverAddr":"10.0.0.5"}"""), TimeSpan.FromMinutes(1));

        Assert.Equal((1448474190000, 1448474310000), (search.From.Milliseconds, search.Until?.Milliseconds));
    }

    [Fact]
    public void A_record_without_time_or_address_is_refused_by_what_it_lacks()
    {
        Assert.Contains("no address", Assert.Throws<ArgumentException>(() => PacketSearch.For(RecordOf("""{"timestamp":1448474250000,"serverAddr":"web-1"}"""))).Message, StringComparison.Ordinal);
        Assert.Contains("no time", Assert.Throws<ArgumentException>(() => PacketSearch.For(RecordOf("""{"serverAddr":"10.0.0.5"}"""))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => PacketSearch.For(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => PacketSearch.For(RecordOf("""{"timestamp":1448474250000,"serverAddr":"10.0.0.5"}"""), TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public async Task A_detection_leads_to_its_devices_their_records_and_the_packets_of_one()
    {
        await using ExtraHopSimulator simulator = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 12, Records = 400 });
        using var client = ExtraHopClient.Create(simulator.Host, simulator.ApiKey, options => options.TrustedCertificateSha256 = simulator.CertificateSha256);

        Detection detection = (await client.Detections.EnumerateAsync().ToListAsync()).First(static d => d.RiskScore is not null);
        IReadOnlyList<Device> devices = await client.Devices.FindParticipantsAsync(detection.Participants);
        Assert.Equal(detection.Participants.Select(static p => p.ObjectId!.Value).Distinct().Order(), devices.Select(static d => d.Id).Order());

        Device device = devices[0];
        List<ExtraHopRecord> records = await client.Records.EnumerateAsync(new RecordQuery { From = "-6h", Filter = RecordFilter.ForDevice(device) })
            .ToListAsync();
        Assert.NotEmpty(records);
        Assert.All(records, record =>
            Assert.Contains(
                device.DiscoveryId!,
                record["client"].Raw.ToString() + record["server"].Raw + record["sender"].Raw + record["receiver"].Raw,
                StringComparison.Ordinal));
        Assert.Contains(records, static record => record["sender"].HasValue);

        List<ExtraHopRecord> byAddress =
            await client.Records.EnumerateAsync(new RecordQuery { From = "-6h", Filter = RecordFilter.AnyIpAddress.Is(device.IPv4Address!) }).ToListAsync();
        Assert.Equal(records.Select(static r => r.Id).Order(), byAddress.Select(static r => r.Id).Order());

        await using PacketCapture capture = await client.Packets.SearchAsync(PacketSearch.For(records[0]));
        JsonNode sent = JsonNode.Parse(simulator.Requests[^1].BodyText)!;
        Assert.StartsWith(
            $"host {records[0].ClientAddress ?? records[0].GetIpAddress("senderAddr")} and host ", (string)sent["bpf"]!, StringComparison.Ordinal);
        Assert.Equal("POST /packets/search", simulator.Requests[^1].OperationKey);
    }

    [Fact]
    public async Task The_packets_of_every_record_are_found_as_long_as_they_are_kept()
    {
        await using ExtraHopSimulator simulator = await ExtraHopSimulator.StartAsync(new SimulatorOptions { PacketWindow = TimeSpan.FromHours(1) });
        using var client = ExtraHopClient.Create(simulator.Host, simulator.ApiKey, options => options.TrustedCertificateSha256 = simulator.CertificateSha256);
        List<ExtraHopRecord> records = await client.Records.EnumerateAsync(new RecordQuery { From = "-50m" }).ToListAsync();

        Assert.Equal(["~dns_request", "~flow", "~http", "~ssl_open"], records.Select(record => record.GetString("recordType")!).Distinct().Order());
        foreach (ExtraHopRecord record in records)
        {
            string[] expected = [EndOf(record, "client", "sender"), EndOf(record, "server", "receiver")];
            await using PacketCapture capture = await client.Packets.SearchAsync(PacketSearch.For(record));
            (string[] ends, DateTimeOffset first, DateTimeOffset last) = await EndsAsync(capture);

            Assert.Equal(expected.Order(StringComparer.Ordinal), ends);
            Assert.Equal((record.First, record.Last), (first, last));
        }

        Assert.Contains(records, static record => record.GetInt64("vlan") > 0);
        Assert.Contains(records, static record => record.ServerAddress?.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6);
    }

    private static string EndOf(ExtraHopRecord record, string name, string nameInFlows) => record.GetIpAddress(name + "Addr") is { } address
        ? $"{address} {record.GetInt64(name + "Port")}"
        : $"{record.GetIpAddress(nameInFlows + "Addr")} {record.GetInt64(nameInFlows + "Port")}";

    private static async Task<(string[] Ends, DateTimeOffset First, DateTimeOffset Last)> EndsAsync(PacketCapture capture)
    {
        var ends = new SortedSet<string>(StringComparer.Ordinal);
        var times = new List<DateTimeOffset>();
        CaptureReader reader = capture.OpenReader();
        while (await reader.FillAsync())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                Assert.True(PacketDecoder.DecodeEndpoints(in packet, out PacketEndpoints found));
                ends.Add($"{found.Source} {found.SourcePort}");
                ends.Add($"{found.Destination} {found.DestinationPort}");
                times.Add(DateTimeOffset.FromUnixTimeMilliseconds((long)(packet.Timestamp.UnixNanoseconds / 1_000_000)));
            }
        }

        return ([.. ends], times.Min(), times.Max());
    }

    private static ExtraHopRecord RecordOf(string source) => JsonSerializer.Deserialize($$"""{"_id":"r1","_source":{{source}}}""", ExtraHopJson.TypeInfo<ExtraHopRecord>())!;
}
