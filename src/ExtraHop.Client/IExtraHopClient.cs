namespace ExtraHop.Client;

/// <summary>The client for one ExtraHop system, group by group.</summary>
public interface IExtraHopClient;
