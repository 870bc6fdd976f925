namespace ExtraHop.Client.Rest;

/// <summary>What every generated class is beside its interface: a way to the client behind it, for default interface members that need more than a request.</summary>
internal interface IGeneratedApi
{
    /// <summary>Sends the requests of the class.</summary>
    RestClient Client { get; }
}
