using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Diagnostic packs: run, wait in the queue, download.</summary>
internal sealed class SupportPackHandlers(SimulatedSystem system)
{
    private readonly ConcurrentDictionary<string, (DateTimeOffset Ready, long Started)> _queue = new(StringComparer.Ordinal);
    private int _lastNumber;

    public void Register(HandlerTable table)
    {
        table.Add("POST /supportpacks", Upload);
        table.Add("POST /supportpacks/execute", _ => Run());
        table.Add("GET /supportpacks/queue/{id}", Queue);
        table.Add("GET /supportpacks/{filename}", Download);
    }

    private ResourceCollection Packs => system.Collection("supportpacks");

    private ApiResponse Upload(ApiCall call)
    {
        IReadOnlyDictionary<string, byte[]> parts = MultipartForm.Read(call);
        return parts.TryGetValue("file", out byte[]? file) && file.Length > 0 ? Run() : throw ApiProblem.Invalid("The form needs a 'file' that is not empty.");
    }

    private ApiResponse Run()
    {
        string number = Interlocked.Increment(ref _lastNumber).ToString(CultureInfo.InvariantCulture);
        _queue[number] = (system.Clock.GetUtcNow() + system.Options.JobStepDelay * 2, system.Now);
        return ApiResponse.Created("/api/v1/supportpacks/queue/" + number, 202);
    }

    private ApiResponse Queue(ApiCall call)
    {
        if (!_queue.TryGetValue(call.Value("id"), out (DateTimeOffset Ready, long Started) run))
        {
            throw ApiProblem.NotFound();
        }

        var pack = new JsonObject { ["created_time"] = run.Started, ["filename"] = "", ["size"] = "0" };
        if (system.Clock.GetUtcNow() >= run.Ready)
        {
            string name = $"results-{call.Value("id")}.tar.gz";
            pack["filename"] = name;
            pack["size"] = Content(name).Length.ToString(CultureInfo.InvariantCulture);
            Packs.TryAdd(pack);
        }

        return ApiResponse.Of(pack);
    }

    private ApiResponse Download(ApiCall call)
    {
        string name = call.Value("filename");
        return Packs.Contains(name) ? ApiResponse.File(Content(name), "application/x-gzip", BinarySamples.Safe(name)) : throw ApiProblem.NotFound();
    }

    private static byte[] Content(string name) => BinarySamples.Gzip($"simulated support pack {name}\n");
}
