using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>What the client sends, byte for byte, is what it sent when the golden file was accepted.</summary>
/// <remarks>
/// Where it is not, the test writes <c>requests.received.txt</c> beside the golden file; rename it to accept it. With <c>EXTRAHOP_WIRE_RECEIVED=1</c> it is
/// written in any case. A few differences can be accepted one by one in <see cref="AcceptedDifferences"/>.
/// </remarks>
[Collection(nameof(WireCollection))]
public sealed class WireTests
{
    private static readonly string s_golden = Path.Combine(FixtureFolder.Find("wire"), "requests.verified.txt");
    private static readonly string s_received = Path.Combine(FixtureFolder.Find("wire"), "requests.received.txt");

    [Fact]
    public async Task Every_request_is_byte_for_byte_the_one_of_the_golden_file()
    {
        // A limit for a client that hangs; all calls take a few seconds.
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));

        IReadOnlyList<WireExchange> sent = await WireCapture.SendAsync(WireCall.OfCatalogue().Concat(WireExtras.All()), limit.Token);

        string received = WireFile.Write(sent);
        string golden = await File.ReadAllTextAsync(s_golden, limit.Token);
        string report =
            string.Concat(
                sent.Where(static exchange => exchange.Failure is not null).Select(static exchange => $"{exchange.Call} failed: {exchange.Failure}\n"))
            + WireReport.Of(WireDifference.Between(WireFile.Read(golden), WireFile.Read(received)), AcceptedDifferences.All);
        if (report.Length > 0 || Environment.GetEnvironmentVariable("EXTRAHOP_WIRE_RECEIVED") == "1")
        {
            await File.WriteAllTextAsync(s_received, received, limit.Token);
        }
        else
        {
            File.Delete(s_received);
        }

        if (report.Length > 0)
        {
            Assert.Fail(
                $"What is sent differs from {Path.GetFileName(s_golden)}. If it is wanted, rename {s_received} over it, or add rules to "
                    + $"AcceptedDifferences.\n{report}");
        }
    }
}
