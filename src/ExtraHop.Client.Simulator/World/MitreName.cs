namespace ExtraHop.Client.Simulator.World;

/// <summary>A tactic or technique of MITRE ATT&amp;CK.</summary>
/// <param name="Id">Such as TA0007 or T1046.</param>
/// <param name="Name">Its name.</param>
internal sealed record MitreName(string Id, string Name);
