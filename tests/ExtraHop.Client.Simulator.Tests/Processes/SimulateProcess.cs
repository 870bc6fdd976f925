using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Simulator.Tests.Processes;

/// <summary><c>samples/Simulate</c> as a process of its own.</summary>
internal sealed class SimulateProcess : IDisposable
{
    // Only a process that hangs meets it.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private readonly CancellationTokenSource _limit = new(s_limit);
    private readonly Process _process;
    private readonly Task<string> _error;

    private SimulateProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync(_limit.Token);
    }

    public static SimulateProcess Start(string folder, params IEnumerable<string> arguments)
    {
        // A test runner in the background of a shell hands an ignored SIGINT on to its children: env takes it back.
        string[] prefix = OperatingSystem.IsWindows() ? ["dotnet"] : ["env", "--default-signal=INT,TERM", "dotnet"];
        var start = new ProcessStartInfo(prefix[0], [.. prefix[1..], "exec", Path.Combine(AppContext.BaseDirectory, "Simulate.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        return new SimulateProcess(Process.Start(start)!);
    }

    /// <summary>Reads stdout up to the last line that describes the last of so many systems; every file is written by then.</summary>
    public async Task ReadyAsync(int systems)
    {
        while (systems > 0)
        {
            string line = await _process.StandardOutput.ReadLineAsync(_limit.Token) ?? throw new InvalidOperationException("It ended: " + await _error);
            systems -= line.StartsWith("sha-256", StringComparison.Ordinal) ? 1 : 0;
        }
    }

    public void Send(int signal) => Assert.Equal(0, Kill(_process.Id, signal));

    public async Task<(int Code, string Out, string Error)> EndAsync()
    {
        string output = await _process.StandardOutput.ReadToEndAsync(_limit.Token);
        await _process.WaitForExitAsync(_limit.Token);
        return (_process.ExitCode, output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _limit.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
