using static ExtraHop.Client.Tests.Faults.CallKind;

namespace ExtraHop.Client.Tests.Faults;

/// <summary>What is known to be broken, by the number in the list of faults to be mended.</summary>
internal static class KnownDeviations
{
    public static IReadOnlyList<KnownDeviation> All { get; } =
    [
        // The runtime repeats a request without content by itself.
        new(1, "fin before reading", Read, ChangeWithoutBody),
        new(1, "fin for an answer", Read, ChangeWithoutBody),
        new(1, "fin for an answer on a used connection", Read, ChangeWithoutBody),

        // The last of the runtime's own attempts is refused, and hides that the first one arrived.
        new(2, "refused after it was read", ChangeWithoutBody),

        // A bare SocketException of the runtime.
        new(3, "reset before reading", Read, ChangeWithBody, ChangeWithoutBody, CallKind.Job, Download, Upload) { IsByChance = true },
        new(3, "reset in the handshake", Read, ChangeWithBody, ChangeWithoutBody, CallKind.Job, Download, Upload) { IsByChance = true },

        // The body goes on into a closed connection, and the answer that came is not read.
        new(6, "early 413", Upload),

        // The status is not told before its body.
        new(12, "404 whose body stalls", Read, ChangeWithBody, ChangeWithoutBody, CallKind.Job, Download, Upload),
    ];
}
