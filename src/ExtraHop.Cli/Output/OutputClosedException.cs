namespace ExtraHop.Cli.Output;

/// <summary>The reader of our output has gone (<c>| head</c>): no error, there is just nobody left to write for.</summary>
internal sealed class OutputClosedException(Exception innerException) : IOException("The reader of standard output has closed it.", innerException);
