using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ExtraHop.Cli.Tests;

/// <summary>Runs the tool as a process of its own, through a shell where redirections are needed.</summary>
internal static partial class ToolProcess
{
    private const int Interrupt = 2;
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>How the shell starts the tool.</summary>
    public static string Command { get; } = $"dotnet exec '{Path.Combine(AppContext.BaseDirectory, "extrahop.dll")}'";

    /// <summary>Runs a shell command in which <c>$TOOL</c> stands for the tool.</summary>
    public static async Task<ToolResult> ShellAsync(TestTool tool, string script)
    {
        using Process process = Start(tool, script);
        return await EndAsync(process);
    }

    /// <summary>Runs the tool and interrupts it once it wrote what is awaited on stdout.</summary>
    public static async Task<ToolResult> InterruptAsync(TestTool tool, string arguments, Func<Task> until)
    {
        // Whoever runs the tests in the background has them ignore Ctrl+C, which their children would inherit, and .NET leaves as it is.
        string start = OperatingSystem.IsLinux() ? "exec env --default-signal=INT" : "exec";
        using Process process = Start(tool, $"{start} $TOOL {arguments}");
        await until();
        Assert.Equal(0, Kill(process.Id, Interrupt));
        return await EndAsync(process);
    }

    private static Process Start(TestTool tool, string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script.Replace("$TOOL", Command, StringComparison.Ordinal)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = tool.Folder,
        };
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("EXTRAHOP_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        // A short run gets nothing out of a profile for a second compilation.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach ((string name, string value) in tool.Environment)
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static async Task<ToolResult> EndAsync(Process process)
    {
        using var limit = new CancellationTokenSource(s_limit);
        using var output = new MemoryStream();
        try
        {
            Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.StandardOutput.BaseStream.CopyToAsync(output, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ToolResult(process.ExitCode, output.ToArray(), await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
