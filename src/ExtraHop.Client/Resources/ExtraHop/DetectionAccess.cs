namespace ExtraHop.Client;

/// <summary>Whether access to detections is held to the users' privileges.</summary>
public sealed record DetectionAccess : ExtraHopModel<DetectionAccess>
{
    /// <summary>Switched on.</summary>
    public static DetectionAccess On => new() { Enabled = true };

    /// <summary>Switched off.</summary>
    public static DetectionAccess Off => new();

    /// <summary>True when only users with the privilege see detections; false when all do.</summary>
    public bool? Enabled { get; set; }
}
