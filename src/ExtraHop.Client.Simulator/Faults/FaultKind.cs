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

    /// <summary>
    /// Answers <see cref="Fault.Status"/> with a page of HTML (<see cref="Fault.Body"/>, or the error page of a proxy); the operation does not happen.
    /// </summary>
    HtmlBody,

    /// <summary>Reads the request and closes the connection with FIN, without an answer; the operation does not happen.</summary>
    FinishWithoutAnswer,

    /// <summary>
    /// Answers <see cref="Fault.Status"/> from the headers alone and closes the connection while the body of the request is still on its way; the
    /// operation does not happen. <see cref="Fault.When"/> sees the request without a body.
    /// </summary>
    EarlyAnswer,

    /// <summary>The operation happens; its body stops after <see cref="Fault.CutAfter"/> bytes, and nothing follows until the client gives up.</summary>
    StallBody,

    /// <summary>The operation happens; a <c>Location</c> is an absolute address below <see cref="Fault.LocationBase"/>.</summary>
    AbsoluteLocation,

    /// <summary>The operation happens; the <c>Date</c> of its answer is off by <see cref="Fault.ClockSkew"/>.</summary>
    ClockOff,

    /// <summary>
    /// The operation happens with <see cref="Fault.PageSize"/> for its <c>limit</c>, whatever was asked: a system that caps its pages, or has a least size.
    /// </summary>
    PageSize,

    /// <summary>
    /// The first request that it strikes is answered as usual; every later one gets the same answer again, as from a system that ignores offset or cursor.
    /// </summary>
    RepeatAnswer,
}
