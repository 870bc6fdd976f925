namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>An interface that breaks a rule.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Source">Members of an interface, or the whole of one.</param>
/// <param name="Complaint">What the rule says of it, a line for each complaint.</param>
internal sealed record BadInterface(string Rule, string Source, string Complaint);
