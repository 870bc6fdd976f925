namespace ExtraHop.Cli;

/// <summary>What the user gave cannot be used. The message names the value and what was expected.</summary>
internal sealed class RefusedInputException(string message, Exception? innerException = null) : Exception(message, innerException);
