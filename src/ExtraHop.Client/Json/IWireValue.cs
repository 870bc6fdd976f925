namespace ExtraHop.Client;

/// <summary>A value with a text of its own on the wire: in a path, in a query or in JSON.</summary>
/// <remarks>It is <see cref="IFormattable"/> so that Refit takes it for one value in a path or a query, and not for an object with properties.</remarks>
public interface IWireValue : IFormattable
{
    /// <summary>The text as the API reads and writes it.</summary>
    string Value { get; }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
