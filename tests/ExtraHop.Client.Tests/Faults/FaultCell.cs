namespace ExtraHop.Client.Tests.Faults;

/// <summary>One cell of the matrix.</summary>
/// <param name="Fault">What goes wrong.</param>
/// <param name="Kind">The call that it befalls.</param>
/// <param name="IsOnce">True where the fault befalls the first request alone, false where it befalls every one.</param>
/// <param name="IsTls">Whether the wire is TLS.</param>
/// <param name="MaxAttempts">The option.</param>
internal sealed record FaultCell(WireFault Fault, CallKind Kind, bool IsOnce, bool IsTls, int MaxAttempts)
{
    public bool IsChange => Kind is CallKind.ChangeWithBody or CallKind.ChangeWithoutBody or CallKind.Upload;

    /// <summary>Whether the README promises that the call is tried again.</summary>
    public bool IsRetried => Fault.OutcomeOf(Kind) is not (WireFault.Final or WireFault.None) and var row && ReadmeTable.Retries(row, IsChange, Fault.SaysWhen);

    /// <summary>All cells that there are: a wait for a job outlasts what befalls every request, which is for the tests of jobs.</summary>
    public static IEnumerable<FaultCell> All(bool tls, params int[] attempts) =>
        from fault in WireFaults.All
        where fault.OverTls is null || fault.OverTls == tls
        from kind in fault.Kinds
        from once in (bool[])[true, false]
        where once ? !fault.IsLasting : kind != CallKind.Job
        from most in attempts
        select new FaultCell(fault, kind, once, tls, most);

    public override string ToString() =>
        FormattableString.Invariant($"{Fault.Name} / {Kind} / {(IsOnce ? "once" : "always")} / {(IsTls ? "TLS" : "plain")} / {MaxAttempts} attempts");
}
