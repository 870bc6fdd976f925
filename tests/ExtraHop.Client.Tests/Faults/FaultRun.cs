using System.Globalization;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Faults;

/// <summary>Plays one cell over real sockets and compares what happened with what is promised.</summary>
internal sealed class FaultRun
{
    private const string Key = "matrix-key-0123456789";
    private const int RetryingEvent = 3;
    private const string JobId = "1b6e0f4c-94a3-4a5c-8f4e-5f3c7d1e2a90";

    /// <summary>Longer than anything that does not hang, on a busy machine, too.</summary>
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(30);

    private readonly FaultCell _cell;
    private readonly List<string> _deviations = [];
    private Exception? _error;

    private FaultRun(FaultCell cell) => _cell = cell;

    /// <summary>In which ways the cell is not as promised; empty where it is.</summary>
    public IReadOnlyList<string> Deviations => _deviations;

    /// <summary>True when the call did not end.</summary>
    public bool IsHung { get; private set; }

    /// <summary>How many requests of a change came over the wire beyond what is promised.</summary>
    public int Doubled { get; private set; }

    /// <summary>How many connections were made to a host that the options do not name.</summary>
    public int Abroad { get; private set; }

    public static async Task<FaultRun> PlayAsync(FaultCell cell)
    {
        var run = new FaultRun(cell);
        await run.RunAsync();
        return run;
    }

    /// <summary>What a system in good health answers.</summary>
    public static byte[] GoodAnswer(ReceivedRequest request) => (request.Method, request.Target.Split('?')[0]) switch
    {
        ("GET", "/api/v1/devices/1") => HttpAnswer(200, "{\"id\":1}", "Content-Type: application/json"),
        ("POST", "/api/v1/tags") => HttpAnswer(201, "", "Location: /api/v1/tags/1"),
        ("DELETE", "/api/v1/tags/7") => HttpAnswer(204),
        ("GET", "/api/v1/jobs/" + JobId) => HttpAnswer(200, "{\"id\":\"" + JobId + "\",\"status\":\"DONE\"}", "Content-Type: application/json"),
        ("POST", "/api/v1/packets/search") => HttpAnswer(200, new byte[24], "Content-Type: application/vnd.tcpdump.pcap"),
        ("POST", "/api/v1/extrahop/firmware") => HttpAnswer(200, "{}", "Content-Type: application/json"),
        _ => HttpAnswer(404),
    };

    private async Task RunAsync()
    {
        var time = new TestClock { JumpUpTo = TimeSpan.FromSeconds(25) };
        using var log = new LogRecorder();
        await using var abroad = RawServer.Start(false, [Loop(ReadRequest, Answer(GoodAnswer))]);
        await using var server = RawServer.Start(_cell.IsTls, Scripts(abroad.Host));
        var client = ExtraHopClient.Create(new ExtraHopClientOptions
        {
            Host = server.Host,
            ApiKey = Key,
            TrustedCertificateSha256 = _cell.Fault.TrustsAnother ? new string('a', 64) : RawServer.CertificateSha256,
            TimeProvider = time,
            LoggerFactory = log,
            AttemptTimeout = TimeSpan.FromSeconds(30),
            StreamIdleTimeout = TimeSpan.FromSeconds(40),
            TotalTimeout = TimeSpan.FromSeconds(1000),
            Retry = new RetryOptions { MaxAttempts = _cell.MaxAttempts },
        });
        if (_cell.Fault.OnUsedConnection)
        {
            await client.Devices.GetAsync(1);
        }

        Task clock = _cell.Fault.EndsByItself ? Task.CompletedTask : AdvanceAtStallsAsync(server, time);
        try
        {
            await CallAsync(client).WaitAsync(s_hang);
        }
        catch (TimeoutException)
        {
            IsHung = true;
        }
#pragma warning disable CA1031 // Whatever comes out is what is judged.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _error = error;
        }

        // What the client may still have sent is read to its end before it is counted.
        client.Dispose();
        server.Release();
        await server.EndedAsync();
        Abroad = abroad.Connections.Count;
        Judge(server.Requests.Count - (_cell.Fault.OnUsedConnection ? 1 : 0), log.Entries.Count(static entry => entry.Id.Id == RetryingEvent) + 1);
        await server.DisposeAsync();
        await clock;
    }

    private RawStep[][] Scripts(string abroad)
    {
        RawStep[] fault = _cell.Fault.RedirectsAbroad
            ? [.. _cell.Fault.Steps, Send(HttpAnswer(302, "", $"Location: {abroad}/api/v1/devices/1"))]
            : _cell.Fault.Steps;
        RawStep good = Loop(ReadRequest, Answer(GoodAnswer));
        RawStep[] before = _cell.Fault.OnUsedConnection ? [ReadRequest, Answer(GoodAnswer)] : [];
        return fault.Length == 0 ? []
            : _cell.IsOnce ? [[.. before, .. fault, good], [good]]
            : [[.. before, Loop(fault)], [Loop(fault)]];
    }

    /// <summary>The clock moves when a connection stalls, and never because the machine is slow.</summary>
    private static async Task AdvanceAtStallsAsync(RawServer server, TestClock time)
    {
        try
        {
            while (true)
            {
                await server.WaitForStallAsync();
                time.Advance(TimeSpan.FromSeconds(41));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            // The server stops.
        }
    }

    private async Task CallAsync(ExtraHopClient client)
    {
        switch (_cell.Kind)
        {
            case CallKind.Read:
                Assert.Equal(1, (await client.Devices.GetAsync(1)).Id);
                break;
            case CallKind.ChangeWithBody:
                Assert.Equal(1, (await client.Tags.CreateAsync(new TagCreate { Name = "x" })).Id);
                break;
            case CallKind.ChangeWithoutBody:
                await client.Tags.DeleteAsync(7);
                break;
            case CallKind.Job:
                Assert.Equal(JobStatus.Done, (await client.Jobs.Attach(JobId).WaitAsync()).Status);
                break;
            case CallKind.Download:
                await using (PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m" }))
                {
                    await capture.Content.CopyToAsync(Stream.Null);
                }

                break;
            case CallKind.Upload:
                await client.ExtraHop.UploadFirmwareAsync(FileUpload.FromBytes(new byte[_cell.Fault.UploadBytes], "eda.tar"));
                break;
        }
    }

    private void Judge(int onWire, int attempts)
    {
        WireFault fault = _cell.Fault;
        bool succeeds = fault.OutcomeOf(_cell.Kind) == WireFault.None
            || (_cell.IsOnce && _cell.IsRetried && (_cell.MaxAttempts > 1 || _cell.Kind == CallKind.Job));
        int tries = fault.OutcomeOf(_cell.Kind) == WireFault.None || !_cell.IsRetried ? 1
            : _cell.IsOnce ? Math.Min(2, _cell.MaxAttempts)
            : _cell.MaxAttempts;
        if (IsHung)
        {
            _deviations.Add("hung");
            return;
        }

        Require(Abroad == 0, "another host was asked");
        if (fault.Arrives is not { } arrives)
        {
            Require(_error is null or ExtraHopTransportException, $"{_error?.GetType().Name} came: {_error?.Message}");
            return;
        }

        Require(succeeds == (_error is null),
            $"{(succeeds ? "success" : fault.Error.Name)} was promised, {_error?.GetType().Name ?? "success"} came: {_error?.Message}");
        Require(_error is null || succeeds
            || fault.Error.IsInstanceOfType(_error), $"{fault.Error.Name} was promised, {_error?.GetType().Name} came: {_error?.Message}");

        // Whether a read arrived does not matter, and its last attempt may have ended otherwise than its first.
        Require(!_cell.IsChange || _error is not ExtraHopTransportException { RequestWasSent: var sent }
            || sent == arrives, $"RequestWasSent is not {arrives}");

        // The pauses of a wait for a job are no attempts.
        Require(_cell.Kind == CallKind.Job || attempts == tries, Text($"{tries} attempts were promised, {attempts} made"));
        int expected = _cell.Kind == CallKind.Job && succeeds ? (arrives ? 2 : 1)
            : fault.IsLasting && arrives ? 1
            : arrives ? tries
            : succeeds ? 1 : 0;
        expected = fault.OutcomeOf(_cell.Kind) == WireFault.None ? 1 : expected;
        Require(onWire == expected, Text($"{expected} requests were promised on the wire, {onWire} came"));
        Doubled = _cell.IsChange ? Math.Max(0, onWire - expected) : 0;
    }

    private void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            _deviations.Add(otherwise);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
