namespace ExtraHop.Client.Simulator.Faults;

/// <summary>Tells the server's pipeline that a body was cut on request and the connection has to go.</summary>
internal sealed class BodyCutException() : Exception("The body was cut on request.");
