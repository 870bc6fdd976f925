using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace ExtraHop.Cli.Tests.Upgrades;

/// <summary>The tool as a process of its own.</summary>
internal sealed class RunningTool : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly StringBuilder _error = new();
    private readonly Task<string> _output;

    private RunningTool(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (_error)
            {
                // The end comes as null.
                _error.Append(line.Data is null ? "" : line.Data + "\n");
            }
        };
        process.BeginErrorReadLine();
        _output = process.StandardOutput.ReadToEndAsync();
    }

    public bool HasExited => _process.HasExited;

    /// <summary>What it wrote on stderr so far.</summary>
    public string Error
    {
        get
        {
            lock (_error)
            {
                return _error.ToString();
            }
        }
    }

    public static RunningTool Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "extrahop.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("EXTRAHOP_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["XDG_CONFIG_HOME"] = folder;

        // A short run gets nothing out of a profile for a second compilation.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return new RunningTool(process);
    }

    /// <summary>Waits for the end.</summary>
    public async Task<(int Code, string Output, string Error)> EndAsync()
    {
        using var limit = new CancellationTokenSource(s_limit);
        await _process.WaitForExitAsync(limit.Token);
        return (_process.ExitCode, await _output, Error);
    }

    /// <summary>Ends the process as <c>kill -9</c> does, once something holds. Nothing happens where the process ends before.</summary>
    /// <returns>Whether it was killed.</returns>
    public async Task<bool> KillWhenAsync(Func<bool> holds)
    {
        if (!await HoldsOrEndsAsync(holds))
        {
            return false;
        }

        _process.Kill();
        await _process.WaitForExitAsync();
        return _process.ExitCode != 0;
    }

    /// <summary>Waits until something holds; the process must not end before.</summary>
    public async Task UntilAsync(Func<bool> holds) => Assert.True(await HoldsOrEndsAsync(holds), "The process ended before: " + Error);

    /// <summary>Sends SIGTERM, which the tool takes like Ctrl+C. A test runner in the background of a shell hands an ignored SIGINT on to its
    /// children.</summary>
    public void Interrupt() => Assert.Equal(0, Kill(_process.Id, 15));

    private async Task<bool> HoldsOrEndsAsync(Func<bool> holds)
    {
        long started = Stopwatch.GetTimestamp();
        while (!holds())
        {
            if (_process.HasExited)
            {
                return false;
            }

            Assert.True(Stopwatch.GetElapsedTime(started) < s_limit, "The process neither ends nor comes to the point that is waited for: " + Error);
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }

        return true;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
