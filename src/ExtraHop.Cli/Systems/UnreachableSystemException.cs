namespace ExtraHop.Cli.Systems;

/// <summary>A host could not be reached before the client came into play.</summary>
internal sealed class UnreachableSystemException(string message, Exception? innerException) : Exception(message, innerException);
