namespace ExtraHop.Client;

/// <summary>A part of what a report holds. No document names its members; read them by name.</summary>
public sealed record ReportContents : OpenObject<ReportContents>;
