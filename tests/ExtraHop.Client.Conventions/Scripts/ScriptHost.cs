using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ExtraHop.Client.Conventions;

/// <summary>
/// A process that runs one script after another, each loaded anew, with its own environment, arguments and console. Most of a script's run in a process of
/// its own is the compilation of the client by the runtime; here it is done once.
/// </summary>
internal sealed class ScriptHost : IDisposable
{
    /// <summary>The host's program. A request is a line of words in Base64, an answer one of exit code, output and error.</summary>
    private const string Program =
        """
        using System.Reflection;
        using System.Runtime.Loader;
        using System.Text;

        using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true, NewLine = "\n" };
        using var requests = new StreamReader(Console.OpenStandardInput());
        while (requests.ReadLine() is { } line)
        {
            string[] words = line.Split(' ').Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word))).ToArray();
            int variables = int.Parse(words[1]);
            foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.StartsWith("EXTRAHOP_")).ToArray())
            {
                Environment.SetEnvironmentVariable(name, null);
            }

            for (int index = 0; index < variables; index++)
            {
                Environment.SetEnvironmentVariable(words[2 + (2 * index)], words[3 + (2 * index)]);
            }

            var output = new StringWriter();
            var error = new StringWriter();
            Console.SetOut(output);
            Console.SetError(error);
            Console.SetIn(TextReader.Null);
            int code = 0;
            var context = new AssemblyLoadContext("script", isCollectible: true);
            try
            {
                using var file = new MemoryStream(File.ReadAllBytes(words[0]));
                MethodInfo entry = context.LoadFromStream(file).EntryPoint!;
                object?[] arguments = entry.GetParameters().Length == 0 ? [] : [words.Skip(2 + (2 * variables)).ToArray()];
                code = entry.Invoke(null, arguments) is int result ? result : 0;
            }
            catch (TargetInvocationException thrown)
            {
                // What the runtime does with an exception that nobody catches.
                error.WriteLine($"Unhandled exception. {thrown.InnerException}");
                code = 134;
            }

            context.Unload();
            answers.WriteLine($"{code} {Text(output)} {Text(error)}");
        }

        static string Text(StringWriter writer) => "." + Convert.ToBase64String(Encoding.UTF8.GetBytes(writer.ToString()));
        """;

    // Far beyond what a script needs on a busy machine: it only ends what hangs.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private static readonly ConcurrentBag<ScriptHost> s_free = [];
    private static readonly Lazy<string> s_program = new(static () => ScriptCompiler.CompileText("script.host", Program));

    private readonly Process _process = Process.Start(ScriptRun.Command(s_program.Value))!;

    /// <summary>Runs a program that <see cref="ScriptCompiler"/> made, in a host that is free, or in a new one. The hosts end with the tests: their input
    /// ends then.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="environment">All EXTRAHOP_ variables that it sees.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<ScriptRun> RunAsync(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ScriptHost host = s_free.TryTake(out ScriptHost? free) ? free : new ScriptHost();
        try
        {
            string count = environment.Count.ToString(CultureInfo.InvariantCulture);
            IEnumerable<string> variables = environment.SelectMany(static pair => new[] { pair.Key, pair.Value });
            ScriptRun run = await host.AskAsync([program, count, .. variables, .. arguments]);
            s_free.Add(host);
            return run;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static string Decode(string word) => Encoding.UTF8.GetString(Convert.FromBase64String(word[1..]));

    private async Task<ScriptRun> AskAsync(string[] words)
    {
        string request = string.Join(' ', words.Select(static word => Convert.ToBase64String(Encoding.UTF8.GetBytes(word))));
        string? answer = await Task.Run(() =>
        {
            _process.StandardInput.WriteLine(request);
            return _process.StandardOutput.ReadLine();
        }).WaitAsync(s_limit);
        Assert.True(answer is not null, $"The host ended while it ran {words[0]}.");
        string[] parts = answer.Split(' ');
        return new ScriptRun(int.Parse(parts[0], CultureInfo.InvariantCulture), Decode(parts[1]), Decode(parts[2]));
    }
}
