namespace ExtraHop.Client.Json;

/// <summary>Every kind of <see cref="Optional{T}"/>.</summary>
internal interface IOptional
{
    bool IsSet { get; }

    /// <summary>The value; null when it is null or not set.</summary>
    object? Boxed { get; }
}
