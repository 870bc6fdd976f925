using ExtraHop.Client.Simulator.Options;

namespace ExtraHop.Client.Simulator;

/// <summary>What <see cref="SimulatorHost"/> runs, and the files that it writes for other programs.</summary>
public sealed record SimulationPlan
{
    /// <summary>The names that <see cref="ParsePlatform"/> takes: sensor, console, recordstore, packetstore, rx360.</summary>
    public static IReadOnlyCollection<string> PlatformNames => PlatformName.All;

    /// <summary>The systems, one or more. Each has keys and a certificate of its own.</summary>
    public required IReadOnlyList<SimulatorOptions> Systems { get; init; }

    /// <summary>Where the certificates of all systems are written as one PEM file, for <c>curl --cacert</c> or <c>requests(verify=...)</c>. Default: null,
    /// nowhere.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>
    /// Where a list of the systems is written in the form of the vendor's scripts: a line <c>host,key</c> each, <c>host,client id,client secret</c> for
    /// RevealX 360. It holds credentials: only the current user may read it where the file system can say so. Default: null, nowhere.
    /// </summary>
    public string? SystemsFile { get; init; }

    /// <summary>Where every request is appended as a line of JSON once it is over. Default: null, nowhere.</summary>
    public string? RequestLogFile { get; init; }

    /// <summary>What shall go wrong, on every system. Default: nothing.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>The platform of a name such as <c>rx360</c>, in any case.</summary>
    /// <exception cref="ArgumentException">There is no such platform; the message lists them.</exception>
    public static SimulatedPlatform ParsePlatform(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PlatformName.TryParse(name, out SimulatedPlatform platform) ? platform
            : throw new ArgumentException($"There is no platform '{name}'; expected {string.Join(", ", PlatformNames)}.", nameof(name));
    }

    /// <summary>Systems side by side: the same options for each platform, on ports that follow each other.</summary>
    /// <param name="platforms">Names as <see cref="ParsePlatform"/> takes them.</param>
    /// <param name="common">What all of them have; their platform and port are set here.</param>
    /// <param name="firstPort">The port of the first system; 0 takes free ones.</param>
    /// <exception cref="ArgumentException">There is no such platform, or a port would be above 65535; the message says which.</exception>
    public static IReadOnlyList<SimulatorOptions> SystemsOf(IReadOnlyList<string> platforms, SimulatorOptions common, int firstPort = 0)
    {
        ArgumentNullException.ThrowIfNull(platforms);
        ArgumentNullException.ThrowIfNull(common);
        return firstPort < 0 || (firstPort > 0 && firstPort + platforms.Count - 1 > ushort.MaxValue)
            ? throw new ArgumentException(
                $"The first port is {firstPort}, so the last of {platforms.Count} systems would have {firstPort + platforms.Count - 1}; "
                    + $"expected ports from 0 to {ushort.MaxValue}.",
                nameof(firstPort))
            : [.. platforms.Select((name, index) => common with { Platform = ParsePlatform(name), Port = firstPort == 0 ? 0 : firstPort + index })];
    }

    /// <summary>The name of a platform, as <see cref="ParsePlatform"/> takes it.</summary>
    public static string NameOf(SimulatedPlatform platform) => PlatformName.Of(platform);
}
