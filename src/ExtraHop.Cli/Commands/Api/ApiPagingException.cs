namespace ExtraHop.Cli.Commands.Api;

/// <summary>A list could not be read to its end: what was written before is a part.</summary>
internal sealed class ApiPagingException(string message) : Exception(message);
