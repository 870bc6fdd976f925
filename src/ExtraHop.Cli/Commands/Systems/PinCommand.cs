using System.CommandLine;
using ExtraHop.Cli.Systems;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Systems;

/// <summary><c>extrahop systems pin</c>: after a system got a new certificate.</summary>
internal static class PinCommand
{
    private static readonly Argument<string> s_name = SystemsCommands.NameArgument();
    private static readonly Option<string?> s_pin = CertificateQuestion.PinOption();

    public static Command Create() => new ToolCommand("pin", "Shows the certificate of a system and pins it after a question.")
    {
        s_name, s_pin,
    }.With(
        "For a system whose certificate was replaced, or whose key should only go to this one certificate.",
        "extrahop systems pin lab").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        SystemFile file = run.Store.Read();
        string name = run.Get(s_name);
        SystemProfile profile = file.Require(name);
        using var client = ExtraHopClient.Create(SystemChoice.FromProfile(name, profile));
        string? fingerprint = await CertificateQuestion.AskAsync(run, client.Origin, run.Get(s_pin), always: true);
        file.Systems[name] = profile with { CertificateSha256 = fingerprint };
        run.Store.Write(file);
        run.Note($"Pinned {fingerprint} for '{name}'.");
        return ExitCodes.Ok;
    }
}
