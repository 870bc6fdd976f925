namespace ExtraHop.Client;

/// <summary>The base of every error that this library raises by itself. A caller's own cancellation stays an <see cref="OperationCanceledException"/>.</summary>
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
}
