namespace ExtraHop.Client.Simulator;

/// <summary>One thing that goes wrong on request. Narrow it with <c>with</c>: <c>Fault.Reset() with { PathPrefix = "/api/v1/tags", Times = 2 }</c>.</summary>
public sealed record Fault
{
    /// <summary>The verb that it strikes; null strikes every one.</summary>
    public string? Method { get; init; }

    /// <summary>What the escaped path must start with, such as <c>/api/v1/devices</c>; null strikes every path.</summary>
    public string? PathPrefix { get; init; }

    /// <summary>A further condition on the request; null is none.</summary>
    public Func<RecordedRequest, bool>? When { get; init; }

    /// <summary>How many matching requests pass unharmed first.</summary>
    public int Skip { get; init; }

    /// <summary>How many requests it strikes before it is used up; <see cref="int.MaxValue"/> never is.</summary>
    public int Times { get; init; } = 1;

    /// <summary>What happens.</summary>
    public FaultKind Kind { get; init; } = FaultKind.Status;

    /// <summary>The status of kinds that answer with one.</summary>
    public int Status { get; init; } = 503;

    /// <summary>Sent as <c>Retry-After</c> in seconds, rounded up; null sends none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True sends <see cref="RetryAfter"/> as a date instead.</summary>
    public bool RetryAfterAsDate { get; init; }

    /// <summary>Waited before anything else, on the simulator's clock.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The body of <see cref="FaultKind.Status"/> and <see cref="FaultKind.EarlyAnswer"/> (null sends an <c>error_message</c>), or of
    /// <see cref="FaultKind.HtmlBody"/>.</summary>
    public string? Body { get; init; }

    /// <summary>The content type of <see cref="FaultKind.WrongContentType"/>, and of <see cref="Body"/>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where <see cref="FaultKind.Redirect"/> points.</summary>
    public string? RedirectTo { get; init; }

    /// <summary>Bytes of the body that <see cref="FaultKind.CutBody"/> and <see cref="FaultKind.StallBody"/> let through; null lets half through.</summary>
    public long? CutAfter { get; init; }

    /// <summary>Bytes at a time of <see cref="FaultKind.DripBody"/>.</summary>
    public int DripBytes { get; init; } = 1;

    /// <summary>Pause between two parts of <see cref="FaultKind.DripBody"/>.</summary>
    public TimeSpan DripDelay { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// How far the system's clock is ahead (or, when negative, behind) in the answer: in <c>Date</c> and in a <c>Retry-After</c> that is a date. With any kind.
    /// </summary>
    public TimeSpan ClockSkew { get; init; }

    /// <summary>What <see cref="FaultKind.AbsoluteLocation"/> puts before a Location, such as <c>https://10.0.0.1:8443</c>; null is the address that was
    /// called.</summary>
    public string? LocationBase { get; init; }

    /// <summary>The <c>limit</c> of <see cref="FaultKind.PageSize"/>, 0 or more.</summary>
    public int PageSize { get; init; }

    /// <summary>Answers a status, perhaps with a <c>Retry-After</c>.</summary>
    public static Fault Respond(int status, TimeSpan? retryAfter = null, string? body = null) =>
        new() { Status = status, RetryAfter = retryAfter, Body = body };

    /// <summary>Answers late.</summary>
    public static Fault Slow(TimeSpan delay) => new() { Kind = FaultKind.Delay, Delay = delay };

    /// <summary>Closes the connection before a byte of the answer.</summary>
    public static Fault Reset() => new() { Kind = FaultKind.ResetBeforeHeaders };

    /// <summary>Ends the body early, after the given number of bytes or else in the middle.</summary>
    public static Fault CutBody(long? after = null) => new() { Kind = FaultKind.CutBody, CutAfter = after };

    /// <summary>Sends the body in small parts.</summary>
    public static Fault Drip(int bytes, TimeSpan delay) => new() { Kind = FaultKind.DripBody, DripBytes = bytes, DripDelay = delay };

    /// <summary>Sends the right body under the wrong content type.</summary>
    public static Fault WrongContentType(string contentType = "text/html; charset=utf-8") =>
        new() { Kind = FaultKind.WrongContentType, ContentType = contentType };

    /// <summary>Sends JSON that ends in the middle of a member.</summary>
    public static Fault MalformedJson() => new() { Kind = FaultKind.MalformedJson };

    /// <summary>Redirects elsewhere.</summary>
    public static Fault Redirect(string url, int status = 302) => new() { Kind = FaultKind.Redirect, RedirectTo = url, Status = status };

    /// <summary>Answers a status with nothing behind it.</summary>
    public static Fault EmptyBody(int status = 200) => new() { Kind = FaultKind.EmptyBody, Status = status };

    /// <summary>Answers a page of HTML.</summary>
    public static Fault Html(int status = 502) => new() { Kind = FaultKind.HtmlBody, Status = status };

    /// <summary>Answers 200 with a page of HTML that asks for a login, as a portal in front of a system does.</summary>
    public static Fault LoginPage() => new()
    {
        Kind = FaultKind.HtmlBody,
        Status = 200,
        Body = "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form method=\"post\"><input name=\"username\"><input name=\"password\" "
            + "type=\"password\"></form></body></html>",
    };

    /// <summary>Closes the connection with FIN instead of an answer.</summary>
    public static Fault Finish() => new() { Kind = FaultKind.FinishWithoutAnswer };

    /// <summary>Refuses an upload from its headers and closes.</summary>
    public static Fault Early(int status = 413) => new() { Kind = FaultKind.EarlyAnswer, Status = status };

    /// <summary>Stops in the body, after the given number of bytes or else in the middle, and keeps the connection open.</summary>
    public static Fault Stall(long? after = null) => new() { Kind = FaultKind.StallBody, CutAfter = after };

    /// <summary>Makes a Location absolute, below another address when given.</summary>
    public static Fault MakeLocationAbsolute(string? locationBase = null) => new() { Kind = FaultKind.AbsoluteLocation, LocationBase = locationBase };

    /// <summary>Answers as a system whose clock is off.</summary>
    public static Fault ClockIsOff(TimeSpan by) => new() { Kind = FaultKind.ClockOff, ClockSkew = by };

    /// <summary>Answers lists in pages of this size, whatever was asked for.</summary>
    public static Fault PagesOf(int size) => new() { Kind = FaultKind.PageSize, PageSize = size, Times = int.MaxValue };

    /// <summary>Gives the answer to the first matching request to every later one.</summary>
    public static Fault RepeatAnswer() => new() { Kind = FaultKind.RepeatAnswer, Times = int.MaxValue };

    internal void Validate()
    {
        Require(Times >= 1, nameof(Times), Times, "1 or more");
        Require(Skip >= 0, nameof(Skip), Skip, "0 or more");
        Require(Status is >= 200 and <= 599, nameof(Status), Status, "200 to 599");
        Require(Delay >= TimeSpan.Zero, nameof(Delay), Delay, "zero or more");
        Require(DripBytes >= 1, nameof(DripBytes), DripBytes, "1 or more");
        Require(CutAfter is null or >= 0, nameof(CutAfter), CutAfter ?? 0, "0 or more");
        Require(PageSize >= 0, nameof(PageSize), PageSize, "0 or more");
        Require(
            LocationBase is null || Uri.TryCreate(LocationBase, UriKind.Absolute, out _), nameof(LocationBase), LocationBase ?? "missing",
            "an absolute address");
        Require(Kind != FaultKind.Redirect || RedirectTo is not null, nameof(RedirectTo), "missing", "an address, because Kind is Redirect");
    }

    private static void Require(bool holds, string name, object value, string expected)
    {
        if (!holds)
        {
            throw new ArgumentException(FormattableString.Invariant($"{nameof(Fault)}.{name} is {value}; expected {expected}."), name);
        }
    }
}
