using System.Globalization;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Json;

/// <summary>Results that are no objects of the API print as one line, in every culture.</summary>
public sealed class ResultTextTests
{
    public static TheoryData<object, string> Lines
    {
        get
        {
            var time = DateTimeOffset.FromUnixTimeMilliseconds(1700000000123);
            var query = new MetricQuery
            {
                From = "-30m", Cycle = MetricCycle.FiveMinutes, Category = "http_server", Specs = ["req", "rsp"],
                ObjectType = MetricObjectType.Device, ObjectIds = [7],
            };
            var response = MetricResponse.FromJson("""{"stats":[{"oid":7,"time":1700000000123,"duration":300000,"values":[1.5,2]}]}""");
            var result = new MetricResult(query, response);
            MetricValue value = result.ToSeries()[0].Points[0].Value;
            return new TheoryData<object, string>
            {
                { result, "MetricResult {category: http_server, metrics: [req, rsp], rows: 1, answers: 1}" },
                { result.ToTable().Rows[0], "MetricTableRow {time: 2023-11-14T22:13:20.123Z, length: 00:05:00, object: 7, values: [1.5, 2]}" },
                { result.ToSeries()[0], "MetricSeries {object: 7, metric: req, points: 1, values: [1.5]}" },
                { new MetricPoint(time, TimeSpan.FromMinutes(5), value), "MetricPoint {time: 2023-11-14T22:13:20.123Z, length: 00:05:00, value: 1.5}" },
                { new MetricLeaf([], value), "MetricLeaf {path: , value: 1.5}" },
                { new MetricDatasetPoint(0.25, 3), "MetricDatasetPoint {value: 0.25, freq: 3}" },
                { new MetricSampleSet(2, 3, 5), "MetricSampleSet {count: 2, mean: 1.5, deviation: 0.5}" },
                { new Page<Tag>([new Tag(), new Tag()], "20", 300), "Page {items: 2, continuation_token: 20, total: 300}" },
                { new Page<Tag>([]), "Page {items: 0}" },
                { new AssignmentResult(), "AssignmentResult {is_complete: true}" },
                {
                    new AssignmentResult { Failures = [new AssignmentFailure { Id = "3", Reason = "gone" }] },
                    "AssignmentResult {failures: [{id: 3, reason: gone}]}"
                },
                {
                    ExtraHopModelFactory.PacketCapture(Stream.Null, "a.pcap", limit: ByteSize.FromMegabytes(3)),
                    "PacketCapture {file_name: a.pcap, content_type: application/vnd.tcpdump.pcap, is_empty: false, limit: 3MB}"
                },
                { ExtraHopModelFactory.FileDownload(Stream.Null, "a.exbk", "application/exbk", 12345), "a.exbk, application/exbk, 12345 bytes" },
                { ExtraHopModelFactory.FileDownload(Stream.Null), "(no name), (no media type), ? bytes" },
                { FileUpload.FromBytes(new byte[3], "a.tar"), "a.tar" },
                { RawBody.Json("""{"password":"canary"}"""), "application/json, 21 bytes" },
                { RawBody.Text("canary", "text/csv"), "text/csv, 6 bytes" },
                { RawBody.File(FileUpload.FromBytes(new byte[3], "a.tar")), "application/octet-stream, a.tar" },
                {
                    new Packet { Number = 1, Data = new byte[60], OriginalLength = 1500 },
                    "Packet {number: 1, bytes: 60, original_length: 1500, link_type: ETHERNET, interface: 0}"
                },
                {
                    new PacketDownload { Path = "a.pcap", Bytes = 24, Packets = 0, Elapsed = TimeSpan.FromSeconds(1.5) },
                    "PacketDownload {path: a.pcap, bytes: 24, packets: 0, elapsed: 00:00:01.5000000, is_cut: false, reached_limit: false}"
                },
                {
                    ExtraHopRecord.FromJson("""{"_source":{"ex":{"isSuspicious":true,"a":null}}}"""),
                    "ExtraHopRecord {_source: {ex: {isSuspicious: true, a: null}}}"
                },
                { DeviceFilter.Name.Matches("^web[0-9]+$"), "name ~ \"^web[0-9]+$\"" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void It_prints_as_one_line(object result, string line)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(line, result.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
