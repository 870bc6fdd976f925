using System.Globalization;

namespace ExtraHop.Client.Packets;

/// <summary>A capture could not be saved to its end: the connection broke, the system fell silent, or the disk is full. Says what is safely on disk.</summary>
public sealed class PacketDownloadException : ExtraHopException
{
    internal PacketDownloadException(string target, string? partialPath, long safeBytes, long safePackets, Exception innerException)
        : base(Describe(target, partialPath, safeBytes, safePackets, innerException), innerException)
    {
        PartialPath = partialPath;
        SafeBytes = safeBytes;
        SafePackets = safePackets;
    }

    /// <summary>Where the part that arrived was kept, a valid capture up to its last whole packet; null when nothing was kept.</summary>
    public string? PartialPath { get; }

    /// <summary>How many bytes were kept.</summary>
    public long SafeBytes { get; }

    /// <summary>How many whole packets were kept.</summary>
    public long SafePackets { get; }

    private static string Describe(string target, string? partialPath, long safeBytes, long safePackets, Exception cause)
    {
        string kept = partialPath is null
            ? "Nothing was kept."
            : string.Create(CultureInfo.InvariantCulture, $"{safePackets:N0} whole packets ({safeBytes:N0} bytes) are safe in '{partialPath}'.");
        return $"The capture could not be saved to '{target}': {TextOf(cause).TrimEnd('.')}. {kept}";
    }
}
