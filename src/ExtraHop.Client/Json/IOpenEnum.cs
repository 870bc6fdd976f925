namespace ExtraHop.Client;

/// <summary>An open set of texts: the known ones are static members, and one that a newer system sends is kept as it is instead of failing.</summary>
/// <remarks>A text converts by itself, values are equal without regard to case, and the default value is the empty text.</remarks>
/// <typeparam name="TSelf">The set.</typeparam>
public interface IOpenEnum<TSelf> : IWireValue
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>Makes the value of any text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    static abstract TSelf FromValue(string value);
}
