namespace ExtraHop.Cli.Output;

/// <summary>Standard output could not be written: a full disk, for example.</summary>
internal sealed class OutputFailedException(IOException innerException)
    : IOException($"Standard output cannot be written: {innerException.Message.TrimEnd('.')}.", innerException);
