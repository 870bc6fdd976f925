namespace ExtraHop.Client;

/// <summary>A report. Paths and the names reports_type, ReportContents only; no fields.</summary>
public sealed record Report : OpenObject;
