namespace ExtraHop.Client.Json;

/// <summary>Tells objects that are sent from those that are received: of the former every member that is not null goes out, zeros and empty texts as
/// well.</summary>
internal interface IRequestModel;
