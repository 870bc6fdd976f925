namespace ExtraHop.Client.Simulator;

/// <summary>What a <see cref="Fault"/> does to the answer.</summary>
public enum FaultKind
{
    /// <summary>Answers <see cref="Fault.Status"/> with an error body; the operation does not happen.</summary>
    Status,

    /// <summary>Only waits for <see cref="Fault.Delay"/>; then the operation happens as usual.</summary>
    Delay,

    /// <summary>Closes the connection before a byte of the answer; the operation does not happen.</summary>
    ResetBeforeHeaders,

    /// <summary>The operation happens, its body ends after <see cref="Fault.CutAfter"/> bytes.</summary>
    CutBody,

    /// <summary>The operation happens, its body comes <see cref="Fault.DripBytes"/> at a time with <see cref="Fault.DripDelay"/> between.</summary>
    DripBody,

    /// <summary>The operation happens, its body is sent as <see cref="Fault.ContentType"/>.</summary>
    WrongContentType,

    /// <summary>Answers 200 with JSON that ends in the middle; the operation does not happen.</summary>
    MalformedJson,

    /// <summary>Answers <see cref="Fault.Status"/> with a Location of <see cref="Fault.RedirectTo"/>; the operation does not happen.</summary>
    Redirect,

    /// <summary>Answers <see cref="Fault.Status"/> without a body; the operation does not happen.</summary>
    EmptyBody,

    /// <summary>Answers <see cref="Fault.Status"/> with a page of HTML, as a proxy would; the operation does not happen.</summary>
    HtmlBody,
}
