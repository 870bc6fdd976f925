using System.Text;
using ExtraHop.Client.Simulator.Recording;
using ExtraHop.Client.Simulator.Routing;

namespace ExtraHop.Client.Simulator;

/// <summary>Several simulated systems that run on their own, for clients in other processes. The files of the plan are written once all systems
/// answer.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly List<ExtraHopSimulator> _systems = [];
    private readonly CancellationTokenSource _stopped = new();
    private RequestLogFile? _log;

    private SimulatorHost()
    {
    }

    /// <summary>The systems, in the order of the plan.</summary>
    public IReadOnlyList<ExtraHopSimulator> Systems => _systems;

    /// <summary>Starts every system of the plan and writes its files.</summary>
    /// <exception cref="ArgumentException">The plan has no system, or an option or a fault makes no sense; the message names it.</exception>
    /// <exception cref="IOException">A port is taken, or a file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    public static async Task<SimulatorHost> StartAsync(SimulationPlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Systems.Count == 0)
        {
            throw new ArgumentException($"{nameof(SimulationPlan)}.{nameof(SimulationPlan.Systems)} is empty; expected one system or more.", nameof(plan));
        }

        var host = new SimulatorHost();
        try
        {
            await host.StartSystemsAsync(plan, cancellationToken).ConfigureAwait(false);
            return host;
        }
        catch
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Writes what a client has to know of each system: address, credentials, fingerprint.</summary>
    public void Describe(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (ExtraHopSimulator system in _systems)
        {
            output.WriteLine($"platform        {SimulationPlan.NameOf(system.Options.Platform)}");
            output.WriteLine($"host            {system.Host}");
            if (system.Options.Platform == SimulatedPlatform.RevealX360)
            {
                output.WriteLine($"client id       {system.ClientId}");
                output.WriteLine($"client secret   {system.ClientSecret}");
                output.WriteLine($"token endpoint  {new Uri(system.BaseAddress, RawTarget.TokenPath)}");
            }
            else
            {
                output.WriteLine($"key             {system.ApiKey}");
            }

            output.WriteLine($"certificate     {system.PublicCertificateUri}");
            output.WriteLine($"sha-256         {system.CertificateSha256}");
            output.WriteLine();
        }

        output.Flush();
    }

    /// <summary>Runs until the token is canceled, the time is over or the host is disposed, whichever is first; none is an error.</summary>
    /// <param name="duration">How long; null runs until the token is canceled.</param>
    /// <param name="timeProvider">The clock of <paramref name="duration"/>; null is the machine's.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative or longer than 24 days.</exception>
    public async Task WaitAsync(TimeSpan? duration = null, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(_stopped.Token, cancellationToken);
        await Task.Delay(duration ?? Timeout.InfiniteTimeSpan, timeProvider ?? TimeProvider.System, end.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Stops every system and closes the request log.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_stopped.IsCancellationRequested)
        {
            return;
        }

        await _stopped.CancelAsync().ConfigureAwait(false);
        foreach (ExtraHopSimulator system in _systems)
        {
            await system.DisposeAsync().ConfigureAwait(false);
        }

        _log?.Dispose();
        _stopped.Dispose();
    }

    private static string Line(ExtraHopSimulator system) => system.Options.Platform == SimulatedPlatform.RevealX360
        ? $"{system.Host},{system.ClientId},{system.ClientSecret}"
        : $"{system.Host},{system.ApiKey}";

    private static async Task WriteSecretAsync(string path, string text, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var stream = new FileStream(path, options);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task StartSystemsAsync(SimulationPlan plan, CancellationToken cancellationToken)
    {
        foreach (Fault fault in plan.Faults)
        {
            fault.Validate();
        }

        _log = plan.RequestLogFile is { } path ? new RequestLogFile(path) : null;
        foreach (SimulatorOptions options in plan.Systems)
        {
            ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(options, cancellationToken).ConfigureAwait(false);
            _systems.Add(system);
            foreach (Fault fault in plan.Faults)
            {
                system.Faults.Add(fault);
            }

            if (_log is { } log)
            {
                string host = system.Host;
                system.Requests.Ended = request => log.Write(host, request);
            }
        }

        if (plan.CertificateFile is { } certificates)
        {
            string pem = string.Concat(_systems.Select(static system => system.Certificate.ExportCertificatePem() + "\n"));
            await File.WriteAllTextAsync(certificates, pem, cancellationToken).ConfigureAwait(false);
        }

        if (plan.SystemsFile is { } list)
        {
            await WriteSecretAsync(list, string.Concat(_systems.Select(static system => Line(system) + "\n")), cancellationToken).ConfigureAwait(false);
        }
    }
}
