namespace ExtraHop.Client;

/// <summary>In which way a capture is not what it should be.</summary>
public enum CaptureFault
{
    /// <summary>The bytes contradict the format: a wrong length, an unknown interface, garbage.</summary>
    Malformed,

    /// <summary>The capture is cut: every packet before <see cref="CaptureFormatException.Offset"/> was whole and was delivered.</summary>
    Truncated,

    /// <summary>There was not a single byte.</summary>
    Empty,

    /// <summary>The bytes are something else, such as an HTML page, JSON or an archive.</summary>
    NotACapture,

    /// <summary>A packet, a block or the metadata is larger than the limit set in the options.</summary>
    LimitExceeded,
}
