namespace ExtraHop.Client;

/// <summary>One system whose license does not allow what was asked for.</summary>
/// <param name="Message">What the answer says about it; null where it says nothing.</param>
/// <param name="Host">The system.</param>
/// <param name="LicenseStatus">The state of its license, in the system's words.</param>
public sealed record LicenseFailure(string? Message, string? Host, string? LicenseStatus);
