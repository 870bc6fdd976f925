using System.Diagnostics;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Conventions;

/// <summary>What a script did in a process of its own.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record ScriptRun(int ExitCode, string Output, string Error)
{
    // Far beyond what a script needs on a busy machine: it only ends what hangs.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The environment of a user who set nothing.</summary>
    public static Dictionary<string, string> Nowhere { get; } = [];

    /// <summary>The environment that leads to a simulated system.</summary>
    public static Dictionary<string, string> For(ExtraHopSimulator system) => new(StringComparer.Ordinal)
    {
        ["EXTRAHOP_HOST"] = system.Host,
        ["EXTRAHOP_API_KEY"] = system.ApiKey,
        ["EXTRAHOP_CERTIFICATE_SHA256"] = system.CertificateSha256,
    };

    /// <summary>How a program that <see cref="ScriptCompiler"/> made is started.</summary>
    public static ProcessStartInfo Command(string program, params string[] arguments)
    {
        string frameworks = Path.Combine(AppContext.BaseDirectory, "ExtraHop.Client.Conventions.runtimeconfig.json");
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", "--runtimeconfig", frameworks, program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A short run gets nothing out of a profile for a second compilation.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    /// <summary>Runs a program that <see cref="ScriptCompiler"/> made in a process of its own.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="environment">All EXTRAHOP_ variables that it sees.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<ScriptRun> StartAsync(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = Command(program, arguments);
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("EXTRAHOP_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ScriptRun(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
