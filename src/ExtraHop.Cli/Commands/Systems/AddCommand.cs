using System.CommandLine;
using ExtraHop.Cli.Systems;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Systems;

/// <summary><c>extrahop systems add</c>: asks for the key, shows the certificate, stores both.</summary>
internal static class AddCommand
{
    private static readonly Argument<string> s_name = SystemsCommands.NameArgument();
    private static readonly Argument<string> s_host = new("host")
    {
        Description = "The host name or address, with a port if it is not 443.",
        HelpName = "HOST",
    };

    private static readonly Option<string?> s_keyFile = new("--key-file")
    {
        Description = "Reads the API key from this file, or from stdin (-). Otherwise it is asked for, or taken from EXTRAHOP_API_KEY.",
        HelpName = "FILE|-",
    };

    private static readonly Option<string?> s_clientId = new("--client-id")
    {
        Description = "The ID of REST API credentials (RevealX 360); the secret is read in place of the key, or taken from EXTRAHOP_CLIENT_SECRET.",
        HelpName = "ID",
    };

    private static readonly Option<string?> s_pin = CertificateQuestion.PinOption();
    private static readonly Option<bool> s_offline = new("--offline") { Description = "Stores the system without connecting to it." };
    private static readonly Option<bool> s_replace = new("--replace") { Description = "Replaces a system of the same name." };

    public static Command Create() => new ToolCommand("add", "Adds a system: its key, and its certificate after a question.")
    {
        s_name, s_host, s_keyFile, s_clientId, s_pin, s_offline, s_replace,
    }.With(
        "The key is never taken from the command line, where other users could see it. It is stored in a file that only you can read.",
        "extrahop systems add lab eda01.example.com",
        "extrahop systems add lab eda01.example.com --key-file key.txt --pin 3f1a4c0b...",
        "pass show eda01 | extrahop systems add lab eda01.example.com --key-file -").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        string name = run.Get(s_name);
        if (name.Length == 0 || name.StartsWith('-') || name.Any(static letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.')))
        {
            throw new RefusedInputException($"The name is '{name}'; expected letters, digits, '-', '_' and '.', and no '-' at the start.");
        }

        SystemFile file = run.Store.Read();
        if (file.Systems.TryGetValue(name, out SystemProfile? known) && !run.Get(s_replace))
        {
            throw new RefusedInputException($"There is a system '{name}' already ({known.Host}); expected another name, or --replace.");
        }

        string? clientId = run.Get(s_clientId);
        string secret = await CredentialInput.ReadAsync(run, run.Get(s_keyFile), clientId is null ? "EXTRAHOP_API_KEY" : "EXTRAHOP_CLIENT_SECRET",
            clientId is null ? "API key" : "Client secret");
        var profile = new SystemProfile
        {
            Host = run.Get(s_host),
            ApiKey = clientId is null ? secret : null,
            ClientId = clientId,
            ClientSecret = clientId is null ? null : secret,
        };

        // Checks host and credential before anything is asked or sent.
        Uri origin = OriginOf(name, profile);
        if (!run.Get(s_offline))
        {
            profile = profile with { CertificateSha256 = await CertificateQuestion.AskAsync(run, origin, run.Get(s_pin)) };
            using var client = ExtraHopClient.Create(SystemChoice.FromProfile(name, profile));
            ExtraHopSystem system = await client.ExtraHop.GetAsync(run.CancellationToken);
            run.Note($"{system.DisplayHost}: {system.Platform} {system.Version}");
        }
        else if (run.Get(s_pin) is { } pin)
        {
            profile = profile with { CertificateSha256 = CertificateQuestion.Fingerprint(pin) };
        }

        file.Systems[name] = profile;
        run.Store.Write(file);
        run.Note($"Added '{name}' to {run.Store.Path}.");
        return ExitCodes.Ok;
    }

    private static Uri OriginOf(string name, SystemProfile profile)
    {
        using var client = ExtraHopClient.Create(SystemChoice.FromProfile(name, profile));
        return client.Origin;
    }
}
