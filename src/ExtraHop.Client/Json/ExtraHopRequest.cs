using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>An object that is sent to the API. Members that it does not have are added with <see cref="ExtraHopModel.AdditionalProperties"/>.</summary>
/// <typeparam name="TSelf">The object's own type.</typeparam>
public abstract record ExtraHopRequest<TSelf> : ExtraHopModel<TSelf>, IRequestModel
    where TSelf : ExtraHopRequest<TSelf>;
