namespace ExtraHop.Client.Tests.Contract;

/// <summary>One answer of a system: its status, the headers that the client looks at, and its body.</summary>
internal sealed record SampleResponse(int Status, byte[] Body, string? Location = null, string ContentType = "application/json");
