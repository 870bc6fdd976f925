using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Faults;

/// <summary>Something that goes wrong on the wire, and what it is in the words of the README's retry table.</summary>
/// <param name="Name">Its name in the list of known deviations.</param>
/// <param name="Outcome">The row of the README's table, or <see cref="Final"/>, or <see cref="None"/>.</param>
/// <param name="Steps">What the server does on a connection that has the fault; none for a server that refuses connections.</param>
internal sealed record WireFault(string Name, string Outcome, params RawStep[] Steps)
{
    /// <summary>The outcome of an error that no row is about: it is told at once, by its own type.</summary>
    public const string Final = "told at once";

    /// <summary>The outcome of what only looks like a fault: the call succeeds.</summary>
    public const string None = "no fault";

    /// <summary>Whether the request comes over the wire; null where that is chance, and with it the outcome: then only the type of what comes out is
    /// promised.</summary>
    public bool? Arrives { get; init; } = true;

    /// <summary>Whether the answer has a <c>Retry-After</c>.</summary>
    public bool SaysWhen { get; init; }

    /// <summary>The error that the caller sees in the end.</summary>
    public Type Error { get; init; } = typeof(ExtraHopTransportException);

    /// <summary>True or false where the fault exists over TLS alone, or over plain sockets alone.</summary>
    public bool? OverTls { get; init; }

    /// <summary>The kinds of calls that it can befall.</summary>
    public IReadOnlyList<CallKind> Kinds { get; init; } = Enum.GetValues<CallKind>();

    /// <summary>Another outcome for some kinds of calls.</summary>
    public IReadOnlyDictionary<CallKind, string> Outcomes { get; init; } = new Dictionary<CallKind, string>();

    /// <summary>True for a fault after which the server is not there any more: it cannot befall the first request alone.</summary>
    public bool IsLasting { get; init; }

    /// <summary>True where the client has used the connection for another call before.</summary>
    public bool OnUsedConnection { get; init; }

    /// <summary>True where the client trusts another certificate than the server's.</summary>
    public bool TrustsAnother { get; init; }

    /// <summary>True where the answer points to another host, which must not hear of it.</summary>
    public bool RedirectsAbroad { get; init; }

    /// <summary>True where the client's own short timers end the stall: moved by hand, the clock could overtake what came before it.</summary>
    public bool EndsByItself { get; init; }

    /// <summary>The bytes of an upload.</summary>
    public int UploadBytes { get; init; } = 256 * 1024;

    public string OutcomeOf(CallKind kind) => Outcomes.GetValueOrDefault(kind, Outcome);
}
