using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Systems;

/// <summary>Shows the certificate of a host and asks whether it is to be trusted.</summary>
internal static class CertificateQuestion
{
    /// <summary><c>--pin</c>: the answer, given beforehand.</summary>
    public static Option<string?> PinOption() => new("--pin")
    {
        Description = "The SHA-256 fingerprint that the certificate must have: no question is asked.",
        HelpName = "SHA256",
    };

    /// <summary>The fingerprint to pin; null where this machine trusts the certificate anyway.</summary>
    /// <exception cref="RefusedInputException">The certificate is another than <paramref name="pin"/>, was not confirmed, or nobody is there to
    /// ask.</exception>
    public static async Task<string?> AskAsync(CommandRun run, Uri origin, string? pin, bool always = false)
    {
        string? expected = pin is null ? null : Fingerprint(pin);
        if (origin.Scheme != Uri.UriSchemeHttps)
        {
            return null;
        }

        ServerCertificate certificate = await ServerCertificate.FetchAsync(origin.OriginalString, null, run.Terminal.Time, run.CancellationToken);
        if (expected is not null)
        {
            return certificate.Sha256 == expected ? expected
                : throw new RefusedInputException(
                    $"{origin.Authority} shows a certificate with SHA-256 {certificate.Sha256}; expected {expected}. Nothing was sent and nothing was stored.");
        }

        if (certificate.IsTrusted && !always)
        {
            return null;
        }

        string[] lines =
        [
            certificate.IsTrusted ? $"{origin.Authority} shows this certificate:" : $"{origin.Authority} shows a certificate that this machine does not trust:",
            $"  subject  {certificate.Subject}",
            $"  issuer   {certificate.Issuer}",
            $"  until    {certificate.NotAfter.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            $"  SHA-256  {certificate.Sha256}",
        ];
        foreach (string line in lines)
        {
            run.Terminal.WriteError(DisplayText.Clean(line));
        }

        if (run.Terminal.IsInputRedirected)
        {
            throw new RefusedInputException($"Nobody can be asked whether it is the right one; compare it and run again with --pin {certificate.Sha256}");
        }

        run.Terminal.Error.Write("Trust it, and only it, from now on? [y/N] ");
        return run.Terminal.ReadLine()?.Trim() is "y" or "Y" or "yes" ? certificate.Sha256
            : throw new RefusedInputException("The certificate was not confirmed; nothing was stored.");
    }

    /// <summary>A fingerprint as 64 lower-case digits.</summary>
    /// <exception cref="RefusedInputException">It is something else.</exception>
    public static string Fingerprint(string text)
    {
        string digits = text.Replace(":", "", StringComparison.Ordinal).Trim().ToLowerInvariant();
        return digits.Length == 64 && digits.All(char.IsAsciiHexDigitLower) ? digits
            : throw new RefusedInputException($"--pin is '{text}'; expected a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.");
    }
}
