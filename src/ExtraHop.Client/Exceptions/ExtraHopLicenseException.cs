using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>402: the license agreement was not accepted, or a recordstore has no valid license.</summary>
public sealed class ExtraHopLicenseException : ExtraHopApiException
{
    internal ExtraHopLicenseException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException) => LicenseFailures = details.LicenseFailures;

    /// <summary>The systems whose license is the reason, as record searches list them; empty otherwise.</summary>
    public IReadOnlyList<LicenseFailure> LicenseFailures { get; }
}
