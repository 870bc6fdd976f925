using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A member of a change that tells "leave it alone" (not set) from "set it to this", null included.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <remarks>A plain value converts by itself: <c>new UserUpdate { Name = "Ada" }</c>.</remarks>
[JsonConverter(typeof(OptionalConverterFactory))]
public readonly record struct Optional<T> : IOptional
{
    private readonly T _value;

    /// <summary>A member that is to be changed.</summary>
    /// <param name="value">The new value; null where the API takes null.</param>
    public Optional(T value)
    {
        _value = value;
        IsSet = true;
    }

    /// <summary>True when the member is to be changed, be it to null.</summary>
    public bool IsSet { get; }

    /// <summary>The new value.</summary>
    /// <exception cref="InvalidOperationException">The member is not set.</exception>
    public T Value => IsSet ? _value : throw new InvalidOperationException("This member is not set, so it has no value; ask IsSet first.");

    /// <inheritdoc/>
    object? IOptional.Boxed => _value;

    /// <summary>Makes a set member of a value.</summary>
    /// <param name="value">The new value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => IsSet ? _value?.ToString() ?? "null" : "(not set)";
}
