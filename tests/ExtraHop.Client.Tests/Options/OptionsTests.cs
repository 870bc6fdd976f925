using ExtraHop.Client.Http.Handlers;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Options;

namespace ExtraHop.Client.Tests.Options;

public class OptionsTests
{
    public static TheoryData<string, Action<ExtraHopClientOptions>, string[]> Wrong() => new()
    {
        { "no host", o => o.Host = null, ["Host is empty"] },
        { "no credential", o => o.ApiKey = null, ["No credential", "ApiKey", "ClientId"] },
        { "two credentials", o => o.ClientId = "id", ["ApiKey and ClientId/ClientSecret", "one of them"] },
        { "half a credential", o => (o.ApiKey, o.ClientId) = (null, "id"), ["The client secret is empty"] },
        { "total of zero", o => o.TotalTimeout = TimeSpan.Zero, ["TotalTimeout is 00:00:00", "more than zero"] },
        { "negative attempt", o => o.AttemptTimeout = TimeSpan.FromSeconds(-5), ["AttemptTimeout is -00:00:05"] },
        { "idle of a year", o => o.StreamIdleTimeout = TimeSpan.FromDays(365), ["StreamIdleTimeout is 365.00:00:00", "24 days"] },
        { "attempt above total", o =>
            (o.AttemptTimeout, o.TotalTimeout) = (TimeSpan.FromSeconds(31), TimeSpan.FromSeconds(30)),
            ["AttemptTimeout (00:00:31)", "TotalTimeout (00:00:30)"] },
        { "no connections", o => o.MaxConnections = 0, ["MaxConnections is 0", "1 to 10000"] },
        { "too many connections", o => o.MaxConnections = 10_001, ["MaxConnections is 10001"] },
        { "no attempts", o => o.Retry = new RetryOptions { MaxAttempts = 0 }, ["Retry.MaxAttempts is 0", "1 (no retries) to 20"] },
        { "too many attempts", o => o.Retry = new RetryOptions { MaxAttempts = 21 }, ["Retry.MaxAttempts is 21"] },
        { "cap below base", o =>
            o.Retry = new RetryOptions { BaseDelay = TimeSpan.FromSeconds(9), MaxDelay = TimeSpan.FromSeconds(3) },
            ["MaxDelay (00:00:03)", "BaseDelay (00:00:09)"] },
        { "negative base", o => o.Retry = new RetryOptions { BaseDelay = TimeSpan.FromSeconds(-1) }, ["BaseDelay is -00:00:01"] },
        { "null retry", o => o.Retry = null!, ["Retry is null"] },
        { "null wait", o => o.JobWait = null!, ["JobWait is null"] },
        { "wait without pause", o => o.JobWait = new JobWaitOptions { MinimumInterval = TimeSpan.Zero }, ["JobWait: MinimumInterval is 00:00:00"] },
        { "fingerprint of SHA-1", o => o.TrustedCertificateSha256 = new string('A', 40), ["TrustedCertificateSha256 is 'AAAA", "SHA-1"] },
        { "fingerprint of words", o => o.TrustedCertificateSha256 = "trust me", ["'trust me'", "64 hexadecimal digits"] },
        { "no such file", o => o.CertificateAuthorityFile = "/nowhere/ca.pem", ["'/nowhere/ca.pem' cannot be read"] },
        { "two kinds of trust", o =>
            (o.TrustedCertificateSha256, o.DangerousAcceptAnyServerCertificate) = (new string('A', 64), true),
            ["TrustedCertificateSha256 and DangerousAcceptAnyServerCertificate", "one of them"] },
        { "agent of two lines", o => o.UserAgent = "a\r\nX: y", ["UserAgent is 'a??X: y'"] },
        { "agent of nothing", o => o.UserAgent = "", ["UserAgent is ''"] },
        { "integration with a blank", o => o.Integration = "my tool", ["Integration is 'my tool'"] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named_with_its_value_and_what_was_expected(string _, Action<ExtraHopClientOptions> change, string[] words)
    {
        var options = new ExtraHopClientOptions { Host = "eda01", ApiKey = "canary-key" };
        change(options);

        ArgumentException error = Assert.Throws<ArgumentException>(() => ExtraHopClient.Create(options));

        Assert.All(words, word => Assert.Contains(word, error.Message, StringComparison.Ordinal));
        Assert.Contains("expected", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary-key", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => ExtraHopClient.Create(new ExtraHopClientOptions { TotalTimeout = TimeSpan.Zero, Integration = "" }));

        Assert.All(["Host", "No credential", "TotalTimeout", "Integration"], word => Assert.Contains(word, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Later_changes_have_no_effect()
    {
        var options = new ExtraHopClientOptions { Host = "eda01", ApiKey = "k" };
        using var client = ExtraHopClient.Create(options);
        options.Host = "elsewhere";

        Assert.Equal("https://eda01/", client.Origin.AbsoluteUri);
        Assert.Equal("ExtraHopClient for https://eda01", client.ToString());
    }

    [Fact]
    public void Infinite_limits_are_allowed()
    {
        using var client = ExtraHopClient.Create("eda01", "k", options =>
            options.TotalTimeout = options.AttemptTimeout = options.StreamIdleTimeout = Timeout.InfiniteTimeSpan);

        Assert.Equal("https://eda01/", client.Origin.AbsoluteUri);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(30, 30)]
    [InlineData(31, 30)]
    public void An_attempt_that_nobody_limits_follows_a_shorter_call(int total, int attempt)
    {
        var options = new ExtraHopClientOptions { Host = "eda01", ApiKey = "k", TotalTimeout = TimeSpan.FromSeconds(total) };

        Assert.Equal(TimeSpan.FromSeconds(attempt), SettingsFactory.Freeze(options).AttemptTimeout);
        options.TotalTimeout = Timeout.InfiniteTimeSpan;
        Assert.Equal(TimeSpan.FromSeconds(30), SettingsFactory.Freeze(options).AttemptTimeout);
    }

    [Fact]
    public void A_hundred_connections_are_the_most_by_default()
    {
        ClientSettings settings = SettingsFactory.Freeze(new ExtraHopClientOptions { Host = "eda01", ApiKey = "k" });
        using SocketsHttpHandler transport = Transport.Create(settings);

        Assert.Equal(100, transport.MaxConnectionsPerServer);
    }

    [Fact]
    public void An_infinite_attempt_does_not_break_a_limited_call()
    {
        using var client = ExtraHopClient.Create("eda01", "k", options => options.AttemptTimeout = Timeout.InfiniteTimeSpan);

        Assert.NotNull(client);
    }

    [Fact]
    public void Checking_no_certificate_logs_a_warning()
    {
        using var log = new LogRecorder();
        using var client = ExtraHopClient.Create("eda01", "k", options =>
        {
            options.DangerousAcceptAnyServerCertificate = true;
            options.LoggerFactory = log;
        });

        Assert.Contains(
            log.Entries,
            entry => entry is { Id.Id: 7, Level: Microsoft.Extensions.Logging.LogLevel.Warning } && entry.Text.Contains("eda01", StringComparison.Ordinal));
    }

    [Fact]
    public void A_disposed_client_sends_nothing_and_may_be_disposed_again()
    {
        var client = ExtraHopClient.Create("eda01", "k");
        client.Dispose();
        client.Dispose();
    }

    [Theory]
    [InlineData("AA:bb:CC:dd:AA:bb:CC:dd:AA:bb:CC:dd:AA:bb:CC:dd:AA:bb:CC:dd:AA:bb:CC:dd:AA:bb:CC:dd:AA:bb:CC:dd")]
    [InlineData("AAbbCCddAAbbCCddAAbbCCddAAbbCCddAAbbCCddAAbbCCddAAbbCCddAAbbCCdd")]
    [InlineData("AA bb CC dd AA bb CC dd AA bb CC dd AA bb CC dd AA bb CC dd AA bb CC dd AA bb CC dd AA bb CC dd")]
    public void Fingerprints_are_read_as_tools_print_them(string text) =>
        Assert.Equal(string.Concat(Enumerable.Repeat("AABBCCDD", 8)), CertificateFingerprint.Normalize(text));
}
