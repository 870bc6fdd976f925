namespace ExtraHop.Client;

/// <summary>A value with a text of its own on the wire: in a path, in a query or in JSON.</summary>
public interface IWireValue
{
    /// <summary>The text as the API reads and writes it.</summary>
    string Value { get; }
}
