namespace ExtraHop.Client.Tests.Wire;

/// <summary>In what a request differs.</summary>
public enum WireDifferenceKind
{
    /// <summary>The call sends what the golden file does not know, or the file has a call that is no longer made. The texts are all its requests.</summary>
    Call,

    /// <summary>Another number of requests. The texts are their first lines.</summary>
    Count,

    /// <summary>Method, target or HTTP version. The texts are the first lines.</summary>
    Line,

    /// <summary>A header is new, gone or says something else. The texts are the whole header lines; null where there is none.</summary>
    Header,

    /// <summary>The headers that both have come in another order. The texts are their names with commas.</summary>
    HeaderOrder,

    /// <summary>The body. The texts are the whole bodies.</summary>
    Body,
}
