namespace ExtraHop.Client;

/// <summary>A report contents. Path and name only; no fields.</summary>
public sealed record ReportContents : OpenObject;
