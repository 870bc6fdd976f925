using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Upload, download, upgrade and rollback of firmware.</summary>
internal sealed partial class FirmwareHandlers(SimulatedSystem system)
{
    /// <summary>Between an answer and the power going off, so that the answer leaves.</summary>
    public static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(50);

    private static readonly string[] s_upgradeSteps = ["Verifying firmware", "Installing firmware", "Restarting"];

    public void Register(HandlerTable table)
    {
        table.Add("POST /extrahop/firmware", Upload);
        table.Add("POST /extrahop/firmware/latest/upgrade", UpgradeToLatest);
        table.Add("POST /extrahop/firmware/download/url", DownloadUrl);
        table.Add("POST /extrahop/firmware/download/version", DownloadVersion);
        table.Add("GET /extrahop/firmware/next", _ => ApiResponse.List(Next()));
        table.Add("GET /extrahop/firmware/previous", _ => ApiResponse.Of(Previous()));
        table.Add("POST /extrahop/firmware/previous/rollback", _ => RollBack());
    }

    private string Newest => FirmwareState.NewerThan(system.CurrentVersion)[0].Versions[0];

    [GeneratedRegex(@"\d+\.\d+\.\d+(\.\d+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionPattern();

    private ApiResponse Upload(ApiCall call)
    {
        if (call.ContentType?.StartsWith("application/vnd.extrahop.firmware", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw ApiProblem.Plain(415, "Firmware must be sent as application/vnd.extrahop.firmware.");
        }

        if (call.Body.Length == 0)
        {
            throw ApiProblem.Invalid("The firmware image is empty.");
        }

        system.Firmware.Stage(Newest);
        return ApiResponse.Of(new JsonObject { ["success_message"] = "The firmware image was uploaded and is valid." }, 201);
    }

    private ApiResponse UpgradeToLatest(ApiCall call)
    {
        string version = system.Firmware.Staged ?? throw ApiProblem.Invalid("There is no firmware image to upgrade to; upload or download one first.");
        string location = Start("upgrade", s_upgradeSteps, reboots: true, () => system.Firmware.Install(version, system.Now));
        return ApiResponse.Of(new JsonObject { ["success_message"] = "The upgrade has started." }, 202).With("Location", location);
    }

    private ApiResponse DownloadUrl(ApiCall call)
    {
        string? text = JsonText.String(call.BodyObject["firmware_url"]);
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https" or "ftp"))
        {
            throw ApiProblem.Invalid($"'firmware_url' is '{text}'; expected an http, https or ftp address.");
        }

        Match found = VersionPattern().Match(Path.GetFileName(url.AbsolutePath));
        return Download(call, found.Success ? found.Value : Newest);
    }

    private ApiResponse DownloadVersion(ApiCall call)
    {
        string? version = JsonText.String(call.BodyObject["version"]);
        return version is not null && FirmwareState.NewerThan(system.CurrentVersion).Any(release => release.Versions.Contains(version))
            ? Download(call, version)
            : throw ApiProblem.Invalid($"Version '{version}' is not available for this system.");
    }

    private ApiResponse Download(ApiCall call, string version)
    {
        string location = JsonText.Flag(call.BodyObject["upgrade"]) == true
            ? Start("upgrade", ["Downloading firmware", .. s_upgradeSteps], reboots: true, () => system.Firmware.Install(version, system.Now))
            : Start("download", ["Downloading firmware", "Verifying firmware"], reboots: false, () => system.Firmware.Stage(version));
        return ApiResponse.Created(location, 202);
    }

    private string Start(string type, IReadOnlyList<string> steps, bool reboots, Action onDone) =>
        "/api/v1/jobs/" + system.Jobs.Start(type, steps, reboots, onDone);

    private IEnumerable<JsonObject> Next() => FirmwareState.NewerThan(system.CurrentVersion).Select(release => new JsonObject
    {
        ["current_release"] = release.Current,
        ["release"] = release.Release,
        ["versions"] = JsonText.Array(release.Versions.Select(version => (JsonNode?)version)),
    });

    private JsonObject Previous()
    {
        (string? version, long time) = system.Firmware.Previous;
        return version is null
            ? throw ApiProblem.Plain(400, "There is no earlier firmware to roll back to.")
            : new JsonObject { ["backup_time"] = time, ["version"] = version };
    }

    private ApiResponse RollBack()
    {
        Previous();
        system.Firmware.RollBack();
        if (system.Options.RebootOnUpgrade)
        {
            system.PowerOff(system.Options.RebootDuration, Farewell);
        }

        return ApiResponse.EmptyText(202);
    }
}
