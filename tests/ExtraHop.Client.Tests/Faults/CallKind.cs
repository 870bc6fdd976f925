namespace ExtraHop.Client.Tests.Faults;

/// <summary>The kinds of calls that the retry table and the transport treat differently.</summary>
internal enum CallKind
{
    Read,
    ChangeWithBody,
    ChangeWithoutBody,
    Job,
    Download,
    Upload,
}
