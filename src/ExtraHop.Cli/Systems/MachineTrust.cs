using System.Runtime.InteropServices;
using ExtraHop.Client;

namespace ExtraHop.Cli.Systems;

/// <summary>
/// The certificates that this machine trusts. On Linux the runtime reads all of them, some 150 files, before it asks whether a certificate is the right one:
/// a large part of the time of a short command. Where a pin decides, or nothing is checked, they are not looked at.
/// </summary>
internal static class MachineTrust
{
    private const string Nothing = "/dev/null";

    private static readonly string[] s_proxies = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

    /// <summary>Keeps the runtime from reading them where they are not used. It holds for the whole process, so only commands that talk to one system may ask
    /// for it.</summary>
    public static void SkipIfUnused(ExtraHopClientOptions options, Func<string, string?> environment)
    {
        if (OperatingSystem.IsLinux() && IsUnused(options, environment))
        {
            // The runtime asks the C library, which does not see what Environment sets. A failure costs time alone.
            _ = SetVariable("SSL_CERT_FILE", Nothing, overwrite: 1);
            _ = SetVariable("SSL_CERT_DIR", Nothing, overwrite: 1);
        }
    }

    /// <summary>Whether a pin decides, or nothing is checked, and no proxy has a certificate of its own.</summary>
    public static bool IsUnused(ExtraHopClientOptions options, Func<string, string?> environment) =>
        (options.TrustedCertificateSha256 is not null || options.DangerousAcceptAnyServerCertificate)
        && options.Proxy is null && !s_proxies.Any(name => environment(name) is { Length: > 0 });

#pragma warning disable SYSLIB1054 // The generated form needs unsafe code.
    [DllImport("libc", EntryPoint = "setenv", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetVariable([MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value, int overwrite);
#pragma warning restore SYSLIB1054
}
