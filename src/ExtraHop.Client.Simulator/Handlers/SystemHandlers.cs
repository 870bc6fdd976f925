using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>The system itself: what it is, its processes, services, license and power.</summary>
internal sealed class SystemHandlers(SimulatedSystem system)
{
    private const string ProcessRestart = "POST /extrahop/processes/{process}/restart";

    public void Register(HandlerTable table)
    {
        table.Add("GET /extrahop", _ => ApiResponse.Of(Describe()));
        table.Add("GET /extrahop/version", _ => ApiResponse.Of(new JsonObject { ["version"] = system.CurrentVersion }));
        table.Add("GET /extrahop/platform", _ => ApiResponse.Of(new JsonObject { ["platform"] = system.PlatformName }));
        table.Add("GET /extrahop/edition", _ => ApiResponse.Of(new JsonObject { ["edition"] = "ultra" }));
        table.Add("GET /extrahop/processes", _ => ApiResponse.List(Processes()));
        table.Add(ProcessRestart, RestartProcess);
        table.Add("PATCH /extrahop/services", PatchServices);
        table.Add("POST /extrahop/restart", _ => Power(system.Options.RebootDuration));
        table.Add("POST /extrahop/shutdown", _ => Power(null));
        table.Add("GET /license", _ => ApiResponse.Of(License()));
        table.Add("PUT /license", PutLicense);
        table.Add("GET /license/productkey", _ => ApiResponse.Of(ProductKey()));
        table.Add("PUT /license/productkey", PutProductKey);
        new FirmwareHandlers(system).Register(table);
        new CertificateHandlers(system).Register(table);
        new RunningConfigHandlers(system).Register(table);
    }

    private JsonObject Describe() => new()
    {
        ["display_host"] = "simulated",
        ["external_hostname"] = null,
        ["hostname"] = "localhost",
        ["mgmt_ipaddr"] = "127.0.0.1",
        ["platform"] = system.PlatformName,
        ["version"] = system.CurrentVersion,
    };

    private IEnumerable<JsonObject> Processes()
    {
        IEnumerable<string> names = system.Catalogue.Models["ProcessName"].Fields[0].Enum.Select(name => name.GetString()!);
        return names.Select((name, number) =>
        {
            JsonObject made = system.Samples.Make("Process", number + 1);
            made["process"] = name;
            made["can_restart"] = true;
            return made;
        });
    }

    private ApiResponse RestartProcess(ApiCall call)
    {
        if (Processes().All(process => JsonText.String(process["process"]) != call.Value("process")))
        {
            throw ApiProblem.NotFound();
        }

        string id = system.Jobs.Start("restart_process", ["Stopping " + call.Value("process"), "Starting " + call.Value("process")]);
        return ApiResponse.Created("/api/v1/jobs/" + id);
    }

    private ApiResponse PatchServices(ApiCall call)
    {
        ApiModel model = system.Catalogue.Models["Services"];
        foreach ((string name, JsonNode? state) in call.BodyObject)
        {
            if (!model.Has(name))
            {
                throw ApiProblem.Service(400, $"There is no service '{name}'.");
            }

            if (state is not JsonObject members || JsonText.Flag(members["enabled"]) is null)
            {
                throw ApiProblem.Service(400, $"Service '{name}' needs a boolean member 'enabled'.");
            }
        }

        system.Documents.Merge("extrahop/services", call.BodyObject, () => system.Samples.Make("Services", 1));
        return ApiResponse.NoContent();
    }

    private ApiResponse Power(TimeSpan? duration)
    {
        if (system.Options.RebootOnUpgrade)
        {
            system.PowerOff(duration, FirmwareHandlers.Farewell);
        }

        return ApiResponse.EmptyText(202);
    }

    private JsonObject License()
    {
        var license = (JsonObject)system.Documents.Get("license", () => system.Samples.Make("License", 1))!;
        license["product_key"] = ProductKey()["product_key"]!.DeepClone();
        return license;
    }

    private JsonObject ProductKey() => (JsonObject)system.Documents.Get("license/productkey", () => new JsonObject
    {
        ["product_key"] = FreshSecrets.Hex(8).ToUpperInvariant(),
    })!;

    private ApiResponse PutLicense(ApiCall call)
    {
        if (string.IsNullOrWhiteSpace(call.Body.Text))
        {
            throw ApiProblem.Invalid("The licence is empty.");
        }

        JsonObject license = License();
        if (JsonText.String(license["dossier"]) != call.Body.Text)
        {
            license["dossier"] = call.Body.Text;
            system.Documents.Set("license", license);
            system.Jobs.Start("license", ["Registering", "Finished"]);
        }

        return ApiResponse.NoContent();
    }

    private ApiResponse PutProductKey(ApiCall call)
    {
        string? key = JsonText.String(call.BodyObject["product_key"]);
        if (string.IsNullOrWhiteSpace(key))
        {
            throw ApiProblem.Invalid("'product_key' must be a text that is not empty.");
        }

        if (JsonText.String(ProductKey()["product_key"]) != key)
        {
            system.Documents.Set("license/productkey", new JsonObject { ["product_key"] = key });
            system.Jobs.Start("license", ["Applying", "Registering", "Finished"]);
        }

        return ApiResponse.NoContent();
    }
}
