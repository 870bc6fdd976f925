namespace ExtraHop.Client;

/// <summary>A scheduled report. No document names its members; read and set them by name.</summary>
public sealed record Report : OpenObject<Report>;
