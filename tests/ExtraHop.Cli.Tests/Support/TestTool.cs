using System.Text;
using ExtraHop.Cli.Output;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>Runs the tool in this process, with an environment and a configuration folder of its own.</summary>
internal sealed class TestTool : IDisposable
{
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    public TestTool(ExtraHopSimulator? system = null)
    {
        Folder = Directory.CreateTempSubdirectory("extrahop-cli-").FullName;
        _environment["XDG_CONFIG_HOME"] = Folder;
        if (system is not null)
        {
            Set("EXTRAHOP_HOST", system.Host);
            Set("EXTRAHOP_API_KEY", system.ApiKey);
            Set("EXTRAHOP_CERTIFICATE_SHA256", system.CertificateSha256);
        }
    }

    /// <summary>A folder of this run, deleted at the end.</summary>
    public string Folder { get; }

    /// <summary>The systems file.</summary>
    public string SystemsFile => Path.Combine(Folder, "extrahop", "systems.json");

    /// <summary>The environment of the runs.</summary>
    public IReadOnlyDictionary<string, string> Environment => _environment;

    /// <summary>Columns of the terminal; null for a pipe.</summary>
    public int? Width { get; set; }

    /// <summary>Standard input.</summary>
    public string Input { get; set; } = "";

    /// <summary>Answers to questions; null if nobody is there.</summary>
    public Queue<string>? Answers { get; set; }

    /// <summary>The clock of the runs.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Sets a variable, or removes it.</summary>
    public TestTool Set(string name, string? value)
    {
        if (value is null)
        {
            _environment.Remove(name);
        }
        else
        {
            _environment[name] = value;
        }

        return this;
    }

    /// <summary>A file in the folder.</summary>
    public string File(string name, string? content = null)
    {
        string path = Path.Combine(Folder, name);
        if (content is not null)
        {
            System.IO.File.WriteAllText(path, content);
        }

        return path;
    }

    public Task<ToolResult> RunAsync(params string[] arguments) => RunAsync(CancellationToken.None, arguments);

    public async Task<ToolResult> RunAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new MemoryStream();
        await using var text = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            OutputStream = output,
            Out = text,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            ReadLine = () => Answers?.TryDequeue(out string? answer) == true ? answer : null,
            ReadSecret = () => Answers?.TryDequeue(out string? answer) == true ? answer : null,
            IsInputRedirected = Answers is null,
            IsOutputRedirected = Width is null,
            Width = Width ?? 80,
            Time = Time,
            Environment = name => _environment.GetValueOrDefault(name),
        };
        int code = await Tool.RunAsync(arguments, terminal, cancellationToken);
        return new ToolResult(code, output.ToArray(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
