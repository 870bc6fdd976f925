namespace ExtraHop.Client;

/// <summary>The base of every error that this library raises by itself. A caller's own cancellation stays an
/// <see cref="OperationCanceledException"/>.</summary>
/// <remarks>No exception of this library holds a credential, a password, a product key or a private key.</remarks>
public abstract class ExtraHopException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What happened, and what was expected.</param>
    /// <param name="innerException">What caused it, if anything did.</param>
    protected ExtraHopException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The system that the error is about: scheme, host and port of the client that raised it, without user name, path and query. Null where no system
    /// took part, as with a capture that is read from a file.</summary>
    public Uri? Origin { get; internal set; }

    /// <summary>What happened, and what can be done about it, after the <see cref="Origin"/>.</summary>
    public override string Message => Origin is null ? Text : $"{Origin.GetLeftPart(UriPartial.Authority)}: {Text}";

    /// <summary>The message without the system, for a sentence that names it already.</summary>
    internal string Text => base.Message;

    /// <summary>The text of an error that is quoted in the message of another, which names the system itself.</summary>
    internal static string TextOf(Exception error) => error is ExtraHopException own ? own.Text : error.Message;

    /// <summary>Whether a request left, and what that means.</summary>
    internal static string SentText(string operation, bool wasSent) => !wasSent ? "The request was not sent."
        : operation.StartsWith("GET ", StringComparison.Ordinal) ? "The request was sent."
        : "The request was sent: the system may have acted on it.";

    /// <summary>Names the system where the error does not do so yet. A filter of a catch clause, it is always false, so the error goes on as it is.</summary>
    internal bool IsNamed(Uri? origin)
    {
        Origin ??= origin;
        return false;
    }
}
